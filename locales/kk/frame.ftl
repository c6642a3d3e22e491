site-name = Заң сауаты
skip-to-content = Негізгі мәтінге өту

nav-main = Негізгі бөлімдер
nav-rights = Құқықтар
nav-consultations = Кеңес алу
nav-legal-aid = Заң көмегі
nav-courses = Курстар
nav-quizzes = Тесттер
nav-urgent = Шұғыл көмек

language-menu = Тіл
language-kk = Қазақша
language-kk-short = Қаз
language-ru = Русский
language-ru-short = Рус
language-en = English
language-en-short = Eng

footer-nav = Анықтама және сайт туралы мәлімет
footer-folder = Менің папкам
footer-letters = Хаттар
footer-contacts = Байланыс нөмірлері
footer-glossary = Сөздік
footer-acts = Заңдар
footer-topics = Барлық жағдай
footer-accessibility = Қолжетімділік
footer-privacy = Құпиялылық
footer-about = Сайт туралы
footer-no-advice = Бұл — ақпарат, заң кеңесі емес.
footer-licence = Мәтіндер CC BY 4.0 шартымен, код MIT немесе Apache-2.0 шартымен таратылады.

page-loading = Бет жүктеліп жатыр…
page-offline = Интернет жоқ, сондықтан бұл бет ашылмады. Осы беттегі жазғаныңыз сақталып тұр.
language-switched = Бет қазақша ашылды.
