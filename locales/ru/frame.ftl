site-name = Заң сауаты
skip-to-content = Перейти к тексту

nav-main = Основные разделы
nav-rights = Права
nav-consultations = Консультации
nav-legal-aid = Юридическая помощь
nav-courses = Курсы
nav-quizzes = Тесты
nav-urgent = Срочная помощь

language-menu = Язык
language-kk = Қазақша
language-kk-short = Қаз
language-ru = Русский
language-ru-short = Рус
language-en = English
language-en-short = Eng

footer-nav = Справка и сведения о сайте
footer-folder = Моя папка
footer-letters = Письма
footer-contacts = Контакты
footer-glossary = Словарь
footer-acts = Законы
footer-topics = Все ситуации
footer-accessibility = Доступность
footer-privacy = Конфиденциальность
footer-about = О сайте
footer-no-advice = Это информация, а не юридическая консультация.
footer-licence = Тексты — на условиях CC BY 4.0, код — MIT или Apache-2.0.

page-loading = Страница загружается…
page-offline = Нет сети, поэтому страница не открылась. То, что вы написали здесь, на месте.
language-switched = Страница открыта на русском.
