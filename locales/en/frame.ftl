site-name = Zan Sauat
skip-to-content = Skip to the text

nav-main = Main sections
nav-rights = Rights
nav-consultations = Consultations
nav-legal-aid = Legal aid
nav-courses = Courses
nav-quizzes = Quizzes
nav-urgent = Urgent help

language-menu = Language
language-kk = Қазақша
language-kk-short = Қаз
language-ru = Русский
language-ru-short = Рус
language-en = English
language-en-short = Eng

footer-nav = Reference and site information
footer-folder = My folder
footer-letters = Letters
footer-contacts = Contacts
footer-glossary = Glossary
footer-acts = Laws
footer-topics = All situations
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-about = About the site
footer-no-advice = This is information, not legal advice.
footer-licence = Texts are under CC BY 4.0, code under MIT or Apache-2.0.

page-loading = The page is loading…
page-offline = There is no network, so the page did not open. What you wrote here is still here.
language-switched = The page is now in English.
