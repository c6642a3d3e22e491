quiz-progress = Вопрос { $number } из { $total }
quiz-variant = Вариант { $number }: у каждого читателя свой порядок ответов
quiz-hint = Нужна подсказка?
quiz-check = Проверить ответ
quiz-next = Следующий вопрос
quiz-to-result = Посмотреть результат
quiz-incomplete = Сначала ответьте, потом проверьте.
quiz-right = Верно.
quiz-wrong = Посмотрим ещё раз.
quiz-choose-several = Можно выбрать несколько ответов.
quiz-choose-signs = Выберите всё, что должно насторожить.
quiz-order-help = Расставьте по порядку: кнопки передвигают строку выше или ниже.
quiz-match-help = К каждому выберите то, что подходит.
quiz-not-kept = Браузер не разрешает хранить ответы. Закроете страницу — ответы пропадут.
quiz-set-aside = Прежние ответы прочитать не удалось. Они отложены на этом устройстве, тест начат заново.

choice-right = Это верный ответ.
choice-missed = Это тоже нужно было выбрать.
choice-wrong = Не совсем так.

order-up = Выше: { $item }
order-down = Ниже: { $item }
order-moved = { $item }: место { $place } из { $total }
order-right = Верный порядок:

match-choose = Выберите
number-label = Ответ, единица: { $unit }

result-score = Верных ответов: { $right } из { $total }
result-all-right = Вы ответили верно на всё.
result-well-done = Хороший результат. Остальное можно посмотреть ещё раз.
result-keep-learning = Вы только знакомитесь с этой темой. Прочитайте пояснения и попробуйте снова.
result-again = { $count ->
    [one] Вернитесь к { $count } вопросу:
    [few] Вернитесь к { $count } вопросам:
   *[many] Вернитесь к { $count } вопросам:
}
result-retry = Ответить на них снова
result-start-over = Начать сначала
result-confirm = Ваши ответы в этом тесте сотрутся. Начать сначала?
result-erase = Да, начать сначала
result-keep = Нет, оставить
result-erased = Ответы стёрты.
result-bring-back = Вернуть
