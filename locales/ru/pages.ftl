cite-article = { $act }, статья { $article }
cite-unit = { $level ->
    [part] { $act }, статья { $article }, часть { $first }
    [subparagraph] { $act }, статья { $article }, подпункт { $first })
   *[paragraph] { $act }, статья { $article }, пункт { $first }
}
cite-subunit = { $level ->
    [part] { $act }, статья { $article }, часть { $first }, пункт { $second })
   *[paragraph] { $act }, статья { $article }, пункт { $first }, подпункт { $second })
}

callout-step = Что сделать
callout-warning = Осторожно
callout-example = Пример
callout-deadline = Срок
callout-law = Что говорит закон
answer-true = Верно
answer-false = Неверно

page-title = { $title } · Заң сауаты
breadcrumbs = Путь к этой странице
home = Главная
checked-on = Сверено с законом: { $date }
reading-minutes = Время чтения: { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}
on-this-page = На этой странице
short-version = Коротко
sources = На чём основано
sources-note = Ссылки ведут к официальному тексту.
contacts-here = Контакты на этой странице
terms-here = Термины этой страницы
term-close = Закрыть
term-in-glossary = Открыть в словаре
related = Читайте также
table-label = Таблица

home-title = Знайте свои права
home-lede = Объясняем закон простыми словами и показываем, что делать. Бесплатно и без регистрации.
home-urgent = Опасность прямо сейчас?
home-urgent-link = Срочная помощь: куда звонить и что делать
home-situations = Найти свою ситуацию
home-lawyer = Нужен бесплатный юрист
home-topics = Что случилось?
home-consultations = Ответьте на вопросы и узнайте, что делать
home-all-consultations = Все консультации
home-all-letters = Все письма
home-learn = Учитесь
home-all-courses = Все курсы
home-all-quizzes = Все тесты
home-trust = Почему этому можно верить
home-trust-sources = На страницах о правах указаны статьи закона и день, когда их сверили.
home-trust-privacy = Сайт ничего о вас не собирает: ваши ответы остаются на этом устройстве.
home-trust-access = Сайт работает с клавиатуры, с программой экранного доступа и без скриптов.

topics-title = Жизненные ситуации
topics-summary = Выберите, что случилось: объяснения, курс и тест в одном месте.
topic-rights = Ваши права
topic-legal-aid = Юридическая помощь
topic-learn = Курсы и тесты
topic-empty = Страницы по этой теме готовятся. Пока помогут контакты.
topic-contacts = Контакты
topic-urgent = Срочная помощь
rights-title = Права, когда решает машина
rights-summary = По одному праву на странице: когда действует, к кому и в какие сроки обращаться, что делать при отказе.
rights-rights = Права
rights-systems = Системы, с которыми вы встречаетесь
legal-aid-title = Бесплатная юридическая помощь
legal-aid-summary = Кому положена, какая бывает, куда идти и что делать, если отказали.
courses-title = Курсы
courses-summary = Короткие уроки, в конце каждого — три вопроса.
course-lessons = Уроки
course-facts = Уроков: { $lessons }, всего { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}
course-start = Начать первый урок
course-quiz = Итоговый тест
lesson-number = Урок { $number } из { $total }
lesson-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}
lesson-questions = Проверьте себя
lesson-next = Следующий урок
lesson-previous = Предыдущий урок
lesson-to-quiz = Перейти к итоговому тесту
quizzes-title = Тесты
quizzes-summary = У каждого ответа — объяснение и статья закона. Оценок нет.
quiz-questions = Вопросов: { $count }
quiz-embed-open = Открыть на сайте в новой вкладке
reading-answer = Ответ
reading-right = Верный ответ
reading-unit = { $value } { $unit }

glossary-title = Словарь
glossary-all = Все термины
glossary-letters = По буквам
glossary-summary = Слова закона простым языком.
acts-title = Законы и кодексы
acts-summary = Акты, на которые ссылается сайт: о чём статьи и на каких страницах они встречаются.
act-number = № { $number }, { $date }
act-articles = Статьи, на которые ссылается сайт: { $count }
act-official = Официальный текст
act-summary = Статьи, на которые ссылается сайт: о чём каждая и на каких страницах она встречается.
act-article = Статья { $number }
act-unit = { $level ->
    [part] Статья { $article }, часть { $first }
    [subparagraph] Статья { $article }, подпункт { $first })
   *[paragraph] Статья { $article }, пункт { $first }
}
act-subunit = { $level ->
    [part] Статья { $article }, часть { $first }, пункт { $second })
   *[paragraph] Статья { $article }, пункт { $first }, подпункт { $second })
}
act-cited-by = Встречается на страницах
act-article-cited-by = Страницы, где есть статья { $number }
contacts-title = Куда обращаться
contacts-summary = Проверенные номера и сайты и для чего каждый из них.
contacts-emergency = Если жизни угрожает опасность
contacts-hotline = Куда позвонить за советом
contacts-state-body = Государственные органы
contacts-online = Онлайн-сервисы
contact-checked = Проверено: { $date }

choose-language = Выберите язык
not-found-title = Такой страницы нет
not-found-text = Возможно, в адресе ошибка или страница переехала.
not-found-home = На главную
date = { $month ->
    [1] { $day } января { $year } года
    [2] { $day } февраля { $year } года
    [3] { $day } марта { $year } года
    [4] { $day } апреля { $year } года
    [5] { $day } мая { $year } года
    [6] { $day } июня { $year } года
    [7] { $day } июля { $year } года
    [8] { $day } августа { $year } года
    [9] { $day } сентября { $year } года
    [10] { $day } октября { $year } года
    [11] { $day } ноября { $year } года
   *[12] { $day } декабря { $year } года
}

quiz-progress = Вопрос { $number } из { $total }
quiz-hint = Нужна подсказка?
quiz-check = Проверить ответ
quiz-next = Следующий вопрос
quiz-to-result = Посмотреть результат
quiz-choose-several = Можно выбрать несколько ответов.
quiz-choose-signs = Выберите всё, что должно насторожить.
quiz-order-help = Расставьте по порядку: кнопки передвигают строку выше или ниже.
quiz-match-help = К каждому выберите то, что подходит.
order-up = Поднять выше: { $item }
order-down = Опустить ниже: { $item }
match-choose = Выберите
number-label = Ваш ответ, { $unit }
result-title = Результат
result-retry = Повторить вопросы с ошибками
result-start-over = Начать сначала
result-confirm = Ваши ответы в этом тесте сотрутся. Начать сначала?
result-erase = Да, начать сначала
result-keep = Нет, оставить
result-bring-back = Вернуть ответы

reading-failed = Помощь в чтении не открылась. Проверьте интернет и нажмите ещё раз.
listen = Слушать
beside-label = Показать ещё и на языке:
beside-all = Показать все переводы
listen-panel = Чтение вслух
listen-play = Читать
listen-pause = Пауза
listen-back = Предыдущее предложение
listen-on = Следующее предложение
listen-speed = Скорость
listen-close = Остановить
listen-no-speech = Этот браузер не умеет читать вслух. Попробуйте открыть страницу в другом.
listen-no-voice = На этом устройстве нет русского голоса, поэтому текст не читается. Откройте в настройках устройства «синтез речи» и добавьте русский голос, если он есть в списке. Или откройте эту страницу на другом языке в меню сверху.
listen-remote = Русский голос работает только через интернет: текст страницы уйдёт на сервер владельца голоса. Если согласны, нажмите «Читать» ещё раз.
listen-failed = Чтение прервалось. Нажмите «Читать» ещё раз.
listen-done = Текст прочитан до конца.
full-text = Полный текст

settings = Удобное чтение
settings-size = Размер текста
settings-percent = { $percent } %
settings-leading = Расстояние между строками
settings-spacing = Расстояние между буквами и словами
distance-usual = Как обычно
distance-wide = Шире
distance-widest = Ещё шире
settings-scheme = Цвета
scheme-system = Как на устройстве
scheme-light = Светлые
scheme-dark = Тёмные
scheme-black-on-white = Чёрным по белому
scheme-white-on-black = Белым по чёрному
scheme-yellow-on-black = Жёлтым по чёрному
scheme-blue-on-pale = Синим по голубому
settings-more = Другие настройки
settings-short = Краткие версии вместо полных текстов
settings-underline = Ссылки подчёркнуты
settings-targets = Кнопки крупнее
settings-pictures = Описания вместо картинок
settings-calm = Ничего не движется
settings-ruler = Линейка для чтения
settings-reset = Сбросить все настройки
settings-reset-done = Все настройки сброшены.
settings-close = Закрыть

design-buttons = Кнопки
design-icons = Значки
design-cards = Карточки
design-answers = Ответы
design-questions = Вопросы: по одному каждого вида

urgent-dangers = Что происходит?
urgent-others = Другие ситуации
reading-is-right-order = Верный порядок:
reading-is-right = Верный ответ: { $answer }
language-kk-paragraph = Осы абзац қазақша
language-ru-paragraph = Этот абзац по-русски
language-en-paragraph = This paragraph in English
beside-ready = Под каждым абзацем появилась кнопка с переводом.
listen-at = Предложение { $at } из { $total }

answer-yes = Да
answer-no = Нет
letter-from = От кого
letter-ask = На основании изложенного прошу:
letter-attachments = Приложения:
letter-date = Дата
letter-signature = Подпись
letter-notes = Ссылки на закон

consultation-minutes = Около { $minutes } минут
consultations-title = Консультации
consultations-summary = Ответьте на несколько вопросов: вы получите порядок действий, сроки и готовое письмо.
letters-title = Письма
letters-summary = Образцы заявлений и жалоб на казахском и русском, со ссылками на закон.
topic-consultations = Консультации
consultation-kept = Ответы хранятся только на этом устройстве и никуда не отправляются.
consultation-privacy = О конфиденциальности
consultation-decides = Как консультация приходит к ответу
consultation-decides-how = Здесь все вопросы и то, куда ведёт каждый ответ.
consultation-outcomes = Результаты
consultation-outcome = Ваш результат
condition-none-of = всё, кроме: { $options }
condition-within-days = { $count ->
    [one] за последний { $count } день
    [few] за последние { $count } дня
   *[other] за последние { $count } дней
}
condition-within-months = { $count ->
    [one] за последний { $count } месяц
    [few] за последние { $count } месяца
   *[other] за последние { $count } месяцев
}
condition-at-least = { $number } или больше
condition-less-than = меньше { $number }
condition-time-left = срок ещё не вышел
condition-any = Любой ответ
condition-any-other = Любой другой ответ
for-whom = Если вы ответили так ({ $condition }):
desk-failed = Эта часть страницы не открылась. Попробуйте обновить страницу. Текст ниже читается и без неё.
desk-questions = Вопросы
desk-problem = Исправьте это
desk-next = Дальше
desk-unknown = Не знаю
desk-back = Назад
desk-answers = Ваши ответы
desk-change = Изменить
desk-restart = Начать сначала
desk-bring-back = Вернуть ответы
desk-why = Почему мы спрашиваем
desk-date = Дата
desk-money = Сумма в тенге
desk-number = Число
desk-text = Ваш ответ
deadline-you = Срок для вас
deadline-they = Срок для другой стороны
deadline-day-off-unknown = Если последний день — выходной, мы не знаем, переносится ли он. Если успеть должны вы, сделайте это не позже рабочего дня перед ним.
deadline-why = Почему эта дата
deadline-missed = Если срок пропущен:
deadline-calendar = Сохранить дату файлом для календаря (ICS)
deadline-working-days = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
   *[other] { $count } рабочих дней
}, считая от { $from }
deadline-calendar-days = { $count ->
    [one] { $count } календарный день
    [few] { $count } календарных дня
   *[other] { $count } календарных дней
}, считая от { $from }
deadline-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[other] { $count } месяцев
}, считая от { $from }
deadline-years = { $count ->
    [one] { $count } год
    [few] { $count } года
   *[other] { $count } лет
}, считая от { $from }
deadline-hours = { $count ->
    [one] { $count } сутки
   *[other] { $count } суток
}, считая от { $from }
outcome-steps = Что делать
outcome-deadlines = Сроки
outcome-letters = Письма
outcome-contacts = Куда обратиться
letter-gloss = Английский текст — только для понимания.
letter-languages = Письмо дано рядом на двух языках: можно подать казахский или русский текст.
letter-form = Заполнить письмо
letter-form-how = Написанное сразу появляется в письме и никуда не отправляется. То, что оставите пустым, впишете от руки.
letter-print = Распечатать
letter-save = Сохранить файлом Word (DOCX)
letter-copy = Скопировать текст
letter-as-it-is = Если письмо нужно таким, как есть, нажмите кнопку ещё раз.
letter-clear = Очистить поля
letter-gloss-title = Перевод на английский
letter-paper = Письмо
letter-day = { $date } г.
letter-sum = { $sum } тенге
letter-show-number = Показать ИИН полностью
desk-another = Оставить это дело и начать новое
keep = Сохранить мои ответы на этом устройстве
keep-note = Их увидит любой, кто откроет это устройство. Стереть их можно в любое время.
keep-save-file = Сохранить всё в файл
letter-neutral = Письмо
letter-consultations = Не уверены, что вам нужно это письмо? Ответьте на несколько вопросов:
letter-after = Когда вы подали письмо
letter-after-how = Сохраните копию с отметкой о приёме или квитанцию почты.
letter-sent = В какой день вы его подали?
letter-sent-help = Если срок ответа задан законом, мы посчитаем его последний день. Обе даты останутся в этом деле.
folder-title = Моя папка
folder-summary = Консультации и письма, которые вы начали на этом устройстве.
folder-needs-desk = Папка откроется здесь, если в браузере разрешены скрипты. Всё остальное на сайте читается без них.
folder-empty = Здесь пока пусто. Начатое появится само.
folder-bring-back = Вернуть
folder-file = Взять с собой
folder-file-how = В файле ваши дела, письма, то, что вы написали о себе, и ответы на тесты. Выберите его на другом устройстве и продолжите там. Файл не зашифрован: храните его там, где его откроете только вы.
folder-export = Сохранить всё в файл
folder-import = Выбрать сохранённый файл
folder-set-aside = Что-то из сохранённого прочитать не удалось. Оно не потеряно, а хранится отдельно.
folder-export-set-aside = Сохранить непрочитанное в файл
folder-erase = Стереть
folder-erase-how = Исчезнут дела, письма, то, что вы написали о себе, и ответы на тесты. Язык и настройки останутся.
folder-erase-all = Стереть всё
folder-erase-question = Стереть с этого устройства всё, что есть в папке?
folder-erase-yes = Да, стереть
folder-erase-no = Нет, оставить
folder-rename = Переименовать
folder-name = Название
folder-save-name = Сохранить название
folder-delete = Удалить
leave = Уйти со страницы
leave-note = Пока вы сами не попросите, ваши ответы на этом устройстве не сохраняются. Кнопка сразу сменит страницу и сотрёт ответы. Но название и адрес страницы останутся в истории браузера.
leave-limits = Что эта кнопка скрыть не может?
leave-call-first = Если угрожает опасность, сначала позвоните 102, страницу закроете потом.
leave-history = Историю кнопка не стирает: названия страниц нейтральные, но в их адресах есть английские слова, по которым видна тема.
leave-other-device = Возьмите телефон надёжного человека или другой компьютер.
leave-private-window = На своём устройстве откройте страницу в приватном окне браузера: когда вы его закроете, в истории страницы не будет.
leave-delete-pages = Удалите из истории только эти страницы: если пропадёт вся история, это могут заметить.
leave-spying = Приватное окно скрывает не всё: если на телефоне есть программа слежки, ваш экран могут видеть.
leave-saved-letter = Сохранённое или напечатанное письмо остаётся на устройстве, в принтере, на бумаге. Храните письмо у надёжного человека.
leave-calls = Звонки остаются в списке телефона: если хотите, звоните с телефона надёжного человека.
leave-safe-address = Указывайте в письме только те телефон и адрес, которые доступны лишь вам или надёжному человеку.
