quiz-variant = Вариант { $number }: у каждого читателя свой порядок ответов
quiz-incomplete = Сначала ответьте, потом проверьте.
quiz-right = Верно.
quiz-wrong = Посмотрим ещё раз.
quiz-not-kept = Браузер не разрешает хранить ответы. Закроете страницу — ответы пропадут.
quiz-set-aside = Прежние ответы прочитать не удалось. Они отложены на этом устройстве, тест начат заново.
choice-right = Верно.
choice-answer = Верный ответ — этот.
choice-missed = Это тоже нужно было выбрать.
choice-wrong = Не совсем так.
order-moved = { $item }: место { $place } из { $total }
result-score = Верных ответов: { $right } из { $total }
result-all-right = Вы ответили верно на всё.
result-well-done = Хороший результат. Остальное можно посмотреть ещё раз.
result-keep-learning = Вы только знакомитесь с этой темой. Прочитайте пояснения и попробуйте снова.
result-again = { $count ->
    [one] Вернитесь к { $count } вопросу:
    [few] Вернитесь к { $count } вопросам:
   *[many] Вернитесь к { $count } вопросам:
}
result-erased = Ответы стёрты.
