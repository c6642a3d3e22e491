cite-article = { $act }, { $article }-бап
cite-unit = { $level ->
    [part] { $act }, { $article }-бап, { $first }-бөлік
    [subparagraph] { $act }, { $article }-бап, { $first }) тармақша
   *[paragraph] { $act }, { $article }-бап, { $first }-тармақ
}
cite-subunit = { $level ->
    [part] { $act }, { $article }-бап, { $first }-бөлік, { $second }) тармақ
   *[paragraph] { $act }, { $article }-бап, { $first }-тармақ, { $second }) тармақша
}

callout-step = Не істеу керек
callout-warning = Абай болыңыз
callout-example = Мысал
callout-deadline = Мерзімі
callout-law = Заң не дейді
answer-true = Дұрыс
answer-false = Бұрыс

page-title = { $title } · Заң сауаты
breadcrumbs = Осы бетке дейінгі жол
home = Басты бет
checked-on = Заңмен салыстырылған күні: { $date }
reading-minutes = Оқу уақыты: { $minutes } минут
on-this-page = Осы бетте
short-version = Қысқаша
sources = Қай заңға сүйендік
sources-note = Сілтемелер ресми мәтінге апарады.
contacts-here = Осы беттегі нөмірлер
terms-here = Осы беттегі терминдер
term-close = Жабу
term-in-glossary = Сөздіктен ашу
related = Тағы оқыңыз
table-label = Кесте

home-title = Құқығыңызды біліңіз
home-lede = Заңды қарапайым тілмен түсіндіреміз, не істеу керегін көрсетеміз. Тегін, тіркелусіз.
home-urgent = Қазір қауіп төніп тұр ма?
home-urgent-link = Шұғыл көмек: кімге хабарласу керек
home-situations = Жағдайымды табу
home-lawyer = Маған тегін заңгер керек
home-topics = Не болды?
home-consultations = Сұрақтарға жауап беріп, не істеу керегін біліңіз
home-all-consultations = Барлық кеңес
home-all-letters = Барлық хат
home-learn = Үйреніңіз
home-all-courses = Барлық курс
home-all-quizzes = Барлық тест
home-trust = Бұл сайтқа неге сенуге болады
home-trust-sources = Құқық туралы беттерде заң баптары мен олардың тексерілген күні көрсетілген.
home-trust-privacy = Сайт сіз туралы ештеңе жинамайды: жауаптарыңыз осы құрылғыда қалады.
home-trust-access = Сайтты пернетақтамен де, экран оқитын бағдарламамен де, скриптсіз де пайдалануға болады.

topics-title = Өмірлік жағдайлар
topics-summary = Не болғанын таңдаңыз: түсіндірме, курс пен тест — бәрі бір жерде.
topic-rights = Құқықтарыңыз
topic-legal-aid = Заң көмегі
topic-learn = Курстар мен тесттер
topic-empty = Бұл тақырыптың беттері әзірленіп жатыр. Әзірге байланыс нөмірлерін қараңыз.
topic-contacts = Байланыс нөмірлері
topic-urgent = Шұғыл көмек
rights-title = Шешімді машина шығарса: құқықтарыңыз
rights-summary = Әр бетте бір құқық: қашан қолданылады, кімнен сұрайсыз, мерзімі қандай, бас тартса, не істейсіз.
rights-rights = Құқықтар
rights-systems = Өмірде кездесетін жүйелер
legal-aid-title = Тегін заң көмегі
legal-aid-summary = Кімге беріледі, қандай түрі бар, қайда барасыз, бас тартса, не істейсіз.
courses-title = Курстар
courses-summary = Қысқа сабақтар, әр сабақтың соңында үш сұрақ бар.
course-lessons = Сабақтар
course-facts = { $lessons } сабақ, барлығы { $minutes } минут
course-start = Бірінші сабақты бастау
course-quiz = Қорытынды тест
lesson-number = { $number }-сабақ, барлығы { $total }
lesson-minutes = { $minutes } минут
lesson-questions = Өзіңізді тексеріңіз
lesson-next = Келесі сабақ
lesson-previous = Алдыңғы сабақ
lesson-to-quiz = Қорытынды тестке өту
quizzes-title = Тесттер
quizzes-summary = Әр жауаптың жанында түсіндірме мен заңның бабы бар. Баға қойылмайды.
quiz-questions = { $count } сұрақ
quiz-embed-open = Сайттың өзінде, жаңа қойындыда ашу
reading-answer = Жауабы
reading-right = Дұрыс жауап
reading-unit = { $value } { $unit }

glossary-title = Сөздік
glossary-all = Барлық термин
glossary-letters = Әріптер бойынша
glossary-summary = Заң сөздері қарапайым тілмен.
acts-title = Заңдар мен кодекстер
acts-summary = Сайтта сілтеме жасалған актілер: баптары не туралы және қай беттерде кездеседі.
act-number = № { $number }, { $date }
act-articles = Сайтта сілтеме жасалған баптар: { $count }
act-official = Ресми мәтін
act-summary = Осы сайт сілтеме жасаған баптар: әрқайсысы не дейді және қай беттерде айтылады.
act-article = { $number }-бап
act-unit = { $level ->
    [part] { $article }-бап, { $first }-бөлік
    [subparagraph] { $article }-бап, { $first }) тармақша
   *[paragraph] { $article }-бап, { $first }-тармақ
}
act-subunit = { $level ->
    [part] { $article }-бап, { $first }-бөлік, { $second }) тармақ
   *[paragraph] { $article }-бап, { $first }-тармақ, { $second }) тармақша
}
act-cited-by = Кездесетін беттер
act-article-cited-by = { $number }-бап кездесетін беттер
contacts-title = Қайда хабарласу керек
contacts-summary = Тексерілген нөмірлер мен сайттар: әрқайсысы не үшін керек.
contacts-emergency = Өмірге қауіп төнсе
contacts-hotline = Кеңес беретін нөмірлер
contacts-state-body = Мемлекеттік органдар
contacts-online = Онлайн қызметтер
contact-checked = Тексерілген күні: { $date }

choose-language = Тілді таңдаңыз
not-found-title = Мұндай бет жоқ
not-found-text = Мекенжай қате жазылған не бет басқа жерге көшірілген болуы мүмкін.
not-found-home = Басты бетке өту
date = { $month ->
    [1] { $year } жылғы { $day } қаңтар
    [2] { $year } жылғы { $day } ақпан
    [3] { $year } жылғы { $day } наурыз
    [4] { $year } жылғы { $day } сәуір
    [5] { $year } жылғы { $day } мамыр
    [6] { $year } жылғы { $day } маусым
    [7] { $year } жылғы { $day } шілде
    [8] { $year } жылғы { $day } тамыз
    [9] { $year } жылғы { $day } қыркүйек
    [10] { $year } жылғы { $day } қазан
    [11] { $year } жылғы { $day } қараша
   *[12] { $year } жылғы { $day } желтоқсан
}

quiz-progress = { $number }-сұрақ, барлығы { $total }
quiz-hint = Жауапты табуға көмек керек пе?
quiz-check = Жауапты тексеру
quiz-next = Келесі сұрақ
quiz-to-result = Нәтижені көру
quiz-choose-several = Бірнеше жауап таңдауға болады.
quiz-choose-signs = Күмән тудыратын жерлердің бәрін таңдаңыз.
quiz-order-help = Батырмалармен жоғары не төмен жылжытып, ретімен қойыңыз.
quiz-match-help = Әрқайсысына сәйкес жауапты таңдаңыз.
order-up = Жоғары жылжыту: { $item }
order-down = Төмен жылжыту: { $item }
match-choose = Таңдаңыз
number-label = Жауабыңыз, { $unit }
result-title = Нәтиже
result-retry = Қате кеткен сұрақтарға қайта жауап беру
result-start-over = Басынан бастау
result-confirm = Осы тесттегі жауаптарыңыз өшеді. Басынан бастайсыз ба?
result-erase = Иә, басынан бастау
result-keep = Жоқ, қала берсін
result-bring-back = Жауаптарды қайтару

reading-failed = Оқуға көмектесетін құралдар ашылмады. Интернетті тексеріп, қайта басып көріңіз.
listen = Тыңдау
beside-label = Мына тілде қатар көрсету:
beside-all = Барлық аударманы көрсету
listen-panel = Дауыстап оқу
listen-play = Оқып беру
listen-pause = Кідірту
listen-back = Алдыңғы сөйлем
listen-on = Келесі сөйлем
listen-speed = Оқу жылдамдығы
listen-close = Тоқтату
listen-no-speech = Бұл браузер дауыстап оқи алмайды. Бетті басқа браузерден ашып көріңіз.
listen-no-voice = Құрылғыңызда қазақша дауыс жоқ, сондықтан мәтін оқылмайды. Құрылғы баптауларынан «мәтінді дауыстап оқу» бөлімін ашып, тізімде қазақша дауыс болса, соны қосыңыз. Немесе осы бетті жоғарыдағы мәзірден басқа тілде ашыңыз.
listen-remote = Қазақша дауыс тек интернет арқылы жұмыс істейді: бет мәтіні дауыс қызметінің серверіне жіберіледі. Келіссеңіз, «Оқып беру» батырмасын тағы бір рет басыңыз.
listen-failed = Дауыс үзіліп қалды. «Оқып беру» батырмасын қайта басыңыз.
listen-done = Мәтін соңына дейін оқылды.
full-text = Толық мәтін

settings = Көмекші режимдер
settings-size = Мәтін өлшемі
settings-percent = { $percent } %
settings-leading = Жол аралығы
settings-spacing = Әріп пен сөз аралығы
distance-usual = Әдеттегі
distance-wide = Кеңірек
distance-widest = Ең кең
settings-scheme = Түстер
scheme-system = Құрылғыдағыдай
scheme-light = Ашық
scheme-dark = Қараңғы
scheme-black-on-white = Ақ үстіне қара
scheme-white-on-black = Қара үстіне ақ
scheme-yellow-on-black = Қара үстіне сары
scheme-blue-on-pale = Көгілдір үстіне көк
settings-more = Басқа баптаулар
settings-short = Толық мәтіннің орнына қысқаша нұсқасы
settings-underline = Сілтемелердің асты сызылған
settings-targets = Ірі батырмалар
settings-pictures = Суреттің орнына сипаттамасы
settings-calm = Ештеңе қозғалмасын
settings-ruler = Оқу сызғышы
settings-reset = Барлық баптауды бастапқы қалпына келтіру
settings-reset-done = Бәрі бастапқы қалпына келді.
settings-close = Жабу

design-buttons = Батырмалар
design-icons = Белгішелер
design-cards = Карточкалар
design-answers = Жауаптар
design-questions = Сұрақтар: әр түрінен біреуден

urgent-dangers = Не болып жатыр?
urgent-others = Басқа жағдайлар
reading-is-right-order = Дұрыс реті:
reading-is-right = Дұрыс жауап: { $answer }
language-kk-paragraph = Осы абзац қазақша
language-ru-paragraph = Этот абзац по-русски
language-en-paragraph = This paragraph in English
beside-ready = Әр абзацтың астында аудармасын ашатын батырма пайда болды.
listen-at = { $at }-сөйлем, барлығы { $total }

answer-yes = Иә
answer-no = Жоқ
letter-from = Кімнен
letter-ask = Сондықтан сұраймын:
letter-attachments = Қосымша:
letter-date = Күні
letter-signature = Қолы
letter-notes = Заңға сілтемелер

consultation-minutes = Шамамен { $minutes } минут
consultations-title = Кеңес алу
consultations-summary = Бірнеше сұраққа жауап беріңіз: не істеу керегін, мерзімі қандай екенін біліп, дайын хат аласыз.
letters-title = Хаттар
letters-summary = Өтініш пен шағым үлгілері: қазақша және орысша, қай заңға сүйенетіні көрсетілген.
topic-consultations = Кеңес алу
consultation-kept = Жауаптарыңыз тек осы құрылғыда сақталады, ешкімге жіберілмейді.
consultation-privacy = Құпиялылық туралы
consultation-decides = Кеңес қалай шығады
consultation-decides-how = Мұнда барлық сұрақ және әр жауаптың қайда апаратыны көрсетілген.
consultation-outcomes = Нәтижелер
consultation-outcome = Сізге шыққан нәтиже
condition-none-of = мынадан басқасы: { $options }
condition-within-days = соңғы { $count } күн ішінде
condition-within-months = соңғы { $count } ай ішінде
condition-at-least = { $number } не одан көп
condition-less-than = { $number } санынан аз
condition-time-left = мерзім әлі біткен жоқ
condition-any = Кез келген жауап
condition-any-other = Басқа кез келген жауап
for-whom = Жауабыңыз мынадай болса ({ $condition }):
desk-failed = Бұл бөлік ашылмады. Бетті жаңартып көріңіз. Төмендегі мәтін онсыз да оқылады.
desk-questions = Сұрақтар
desk-problem = Мынаны түзетіңіз
desk-next = Жалғастыру
desk-unknown = Білмеймін
desk-back = Артқа
desk-answers = Жауаптарыңыз
desk-change = Өзгерту
desk-restart = Басынан бастау
desk-bring-back = Жауаптарды қайтару
desk-why = Мұны не үшін сұраймыз
desk-date = Күні
desk-money = Сомасы, теңге
desk-number = Саны
desk-text = Жауабыңыз
deadline-you = Сіздің мерзіміңіз
deadline-they = Олардың мерзімі
deadline-day-off-unknown = Соңғы күн демалысқа тура келсе, мерзім келесі жұмыс күніне ауыса ма, жоқ па — бұл туралы дерегіміз жоқ. Мерзімге өзіңіз үлгеруге тиіс болсаңыз, алдыңғы жұмыс күнінен кешіктірмеңіз.
deadline-why = Неге дәл осы күн
deadline-missed = Мерзім өтіп кетсе:
deadline-calendar = Күнін күнтізбе файлы етіп сақтау (ICS)
deadline-working-days = { $from } бастап { $count } жұмыс күні
deadline-calendar-days = { $from } бастап { $count } күнтізбелік күн
deadline-months = { $from } бастап { $count } ай
deadline-years = { $from } бастап { $count } жыл
deadline-hours = { $from } бастап { $count } тәулік
outcome-steps = Не істеу керек
outcome-deadlines = Мерзімдер
outcome-letters = Хаттар
outcome-contacts = Қайда хабарласу керек
letter-gloss = Ағылшынша мәтін тек түсіну үшін.
letter-languages = Хат екі тілде қатар жазылған: қазақшасын да, орысшасын да тапсыруға болады.
letter-form = Хатты толтыру
letter-form-how = Жазғаныңыз хатқа бірден түседі, ешқайда жіберілмейді. Бос қалғанын қолмен жазасыз.
letter-print = Басып шығару
letter-save = Word файлы етіп сақтау (DOCX)
letter-copy = Мәтінді көшіру
letter-as-it-is = Хатты сол күйі алғыңыз келсе, батырманы тағы бір рет басыңыз.
letter-clear = Өрістерді тазалау
letter-gloss-title = Ағылшынша түсіндірме
letter-paper = Хат
letter-day = { $date } ж.
letter-sum = { $sum } теңге
letter-show-number = ЖСН-ді толық көрсету
desk-another = Бұл істі қалдырып, жаңасын бастау
keep = Жауаптарымды осы құрылғыда сақтау
keep-note = Құрылғыны ашқан адам оларды көре алады. Кез келген уақытта өшіре аласыз.
keep-save-file = Бәрін файлға сақтау
letter-neutral = Хат
letter-consultations = Керегі осы хат екеніне сенімді емессіз бе? Бірнеше сұраққа жауап беріңіз:
letter-after = Хатты тапсырған соң
letter-after-how = Қабылданғаны белгіленген көшірмені не пошта түбіртегін сақтап қойыңыз.
letter-sent = Хатты қай күні тапсырдыңыз?
letter-sent-help = Заңда жауап мерзімі белгіленсе, оның соңғы күнін санап береміз. Екі күн де осы іспен бірге тұрады.
folder-title = Менің папкам
folder-summary = Осы құрылғыда бастаған кеңестеріңіз бен хаттарыңыз.
folder-needs-desk = Браузерде скриптке рұқсат берілсе, папка осы жерде ашылады. Сайттың қалғаны скриптсіз де оқылады.
folder-empty = Әзірге бос. Бастаған ісіңіз осында өзі шығады.
folder-bring-back = Қайтару
folder-file = Өзіңізбен алып жүру
folder-file-how = Файлда істеріңіз, хаттарыңыз, өзіңіз туралы жазғаныңыз және тест жауаптарыңыз болады. Басқа құрылғыда осы файлды таңдап, сол жерден жалғастырасыз. Файл шифрланбаған: оны өзіңіз ғана аша алатын жерде сақтаңыз.
folder-export = Бәрін файлға сақтау
folder-import = Сақталған файлды таңдау
folder-set-aside = Мұнда сақталғанның бірін оқу мүмкін болмады. Ол жоғалған жоқ, бөлек сақталды.
folder-export-set-aside = Оқылмағанын файлға сақтау
folder-erase = Өшіру
folder-erase-how = Істер, хаттар, өзіңіз туралы жазғаныңыз және тест жауаптары өшеді. Тіл мен баптаулар қалады.
folder-erase-all = Бәрін өшіру
folder-erase-question = Папкадағының бәрін осы құрылғыдан өшіресіз бе?
folder-erase-yes = Иә, өшіру
folder-erase-no = Жоқ, қала берсін
folder-rename = Атауын өзгерту
folder-name = Атауы
folder-save-name = Атауын сақтау
folder-delete = Өшіру
leave = Беттен шығу
leave-note = Өзіңіз сұрамасаңыз, жауаптарыңыз бұл құрылғыда сақталмайды. Батырма бетті бірден ауыстырып, жауаптарыңызды өшіреді. Бірақ беттің аты мен мекенжайы браузердің тарихында қалады.
leave-limits = Бұл батырма нені жасыра алмайды?
leave-call-first = Қауіп төнсе, алдымен 102-ге қоңырау шалыңыз, бетті содан кейін жабыңыз.
leave-history = Батырма тарихты өшіре алмайды: беттердің аты бейтарап, бірақ мекенжайындағы ағылшын сөздерінен тақырыбы көрініп тұрады.
leave-other-device = Сенімді адамның телефонын не басқа компьютерді пайдаланыңыз.
leave-private-window = Өз құрылғыңызда болсаңыз, бетті браузердің жасырын терезесінде ашыңыз: терезені жапқан соң бет тарихта қалмайды.
leave-delete-pages = Тарихтан осы беттерді ғана өшіріңіз: бүкіл тарих жоғалса, біреу оны байқап қалуы мүмкін.
leave-spying = Жасырын терезе де бәрін жасырмайды: телефонда бақылау бағдарламасы болса, біреу экраныңызды көріп отыруы мүмкін.
leave-saved-letter = Сақталған не басып шығарылған хат құрылғыда, принтерде, қағазда қалады. Хатты сенімді адамға сақтатып қойыңыз.
leave-calls = Қоңыраулар телефонның тізімінде қалады: керек болса, сенімді адамның телефонынан хабарласыңыз.
leave-safe-address = Хатқа өзіңіз не сенімді адам ғана қарай алатын телефон мен мекенжай жазыңыз.
