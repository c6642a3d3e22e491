cite-article = { $act }, Article { $article }
cite-unit = { $level ->
    [part] { $act }, Article { $article }, part { $first }
    [subparagraph] { $act }, Article { $article }, subparagraph { $first }
   *[paragraph] { $act }, Article { $article }, paragraph { $first }
}
cite-subunit = { $level ->
    [part] { $act }, Article { $article }, part { $first }, paragraph { $second }
   *[paragraph] { $act }, Article { $article }, paragraph { $first }, subparagraph { $second }
}

callout-step = What to do
callout-warning = Take care
callout-example = Example
callout-deadline = Time limit
callout-law = What the law says
answer-true = True
answer-false = False

page-title = { $title } · Zan Sauat
breadcrumbs = Path to this page
home = Home
checked-on = Checked against the law: { $date }
reading-minutes = Reading time: { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
on-this-page = On this page
short-version = In short
sources = Sources
sources-note = The links lead to the official text.
contacts-here = Contacts on this page
terms-here = Terms on this page
term-close = Close
term-in-glossary = Open in the glossary
related = Read next
table-label = Table

home-title = Know your rights
home-lede = The law in plain words, and what to do next. Free, with no sign-up.
home-urgent = In danger right now?
home-urgent-link = Urgent help: whom to call, what to do
home-situations = Find my situation
home-lawyer = I need a free lawyer
home-topics = What happened?
home-consultations = Answer a few questions and learn what to do
home-all-consultations = All consultations
home-all-letters = All letters
home-learn = Learn
home-all-courses = All courses
home-all-quizzes = All quizzes
home-trust = Why you can rely on this
home-trust-sources = Pages about rights name the articles of law and the day they were checked.
home-trust-privacy = The site collects nothing about you: your answers stay on this device.
home-trust-access = It works with a keyboard, with a screen reader and without scripts.

topics-title = Life situations
topics-summary = Choose what happened: explainers, course and quiz in one place.
topic-rights = Your rights
topic-legal-aid = Legal aid
topic-learn = Courses and quizzes
topic-empty = Pages on this subject are being written. For now the contacts may help.
topic-contacts = Contacts
topic-urgent = Urgent help
rights-title = Your rights when a machine decides
rights-summary = One right per page: when it applies, whom to ask and by when, and what to do if they refuse.
rights-rights = Rights
rights-systems = Systems you may meet
legal-aid-title = Free legal aid
legal-aid-summary = Who is entitled, what forms there are, where to go and what to do if refused.
courses-title = Courses
courses-summary = Short lessons, each with three questions at the end.
course-lessons = Lessons
course-facts = { $lessons ->
    [one] { $lessons } lesson
   *[other] { $lessons } lessons
}, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} in all
course-start = Start the first lesson
course-quiz = Closing quiz
lesson-number = Lesson { $number } of { $total }
lesson-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
lesson-questions = Check yourself
lesson-next = Next lesson
lesson-previous = Previous lesson
lesson-to-quiz = Go to the closing quiz
quizzes-title = Quizzes
quizzes-summary = Every answer comes with an explanation and its article. There are no grades.
quiz-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
quiz-embed-open = Open on the site in a new tab
reading-answer = Answer
reading-right = Right answer
reading-unit = { $value } { $unit }

glossary-title = Glossary
glossary-all = All terms
glossary-letters = By letter
glossary-summary = Words of the law in plain language.
acts-title = Laws and codes
acts-summary = The acts this site cites: what the articles say and which pages cite them.
act-number = No. { $number }, { $date }
act-articles = Articles cited on this site: { $count }
act-official = Official text
act-summary = The articles this site cites: what each says and which pages cite it.
act-article = Article { $number }
act-unit = { $level ->
    [part] Article { $article }, part { $first }
    [subparagraph] Article { $article }, subparagraph { $first }
   *[paragraph] Article { $article }, paragraph { $first }
}
act-subunit = { $level ->
    [part] Article { $article }, part { $first }, paragraph { $second }
   *[paragraph] Article { $article }, paragraph { $first }, subparagraph { $second }
}
act-cited-by = Cited by
act-article-cited-by = Pages that cite article { $number }
contacts-title = Whom to contact
contacts-summary = Checked numbers and sites, and what each is for.
contacts-emergency = If life is in danger
contacts-hotline = Numbers for advice
contacts-state-body = State bodies
contacts-online = Online services
contact-checked = Checked: { $date }

choose-language = Choose a language
not-found-title = There is no such page
not-found-text = The address may be mistyped, or the page has moved.
not-found-home = Go to the home page
date = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[12] { $day } December { $year }
}

quiz-progress = Question { $number } of { $total }
quiz-hint = Need a hint?
quiz-check = Check the answer
quiz-next = Next question
quiz-to-result = See the result
quiz-choose-several = You may choose more than one answer.
quiz-choose-signs = Choose everything that should put you on your guard.
quiz-order-help = Put these in order: the buttons move a line up or down.
quiz-match-help = Choose what fits each one.
order-up = Move up: { $item }
order-down = Move down: { $item }
match-choose = Choose
number-label = Your answer, { $unit }
result-title = Result
result-retry = Retry the questions you missed
result-start-over = Start over
result-confirm = Your answers to this quiz will be erased. Start over?
result-erase = Yes, start over
result-keep = No, keep them
result-bring-back = Restore the answers

reading-failed = Reading help did not load. Check your internet connection and press the button again.
listen = Listen
beside-label = Show also in:
beside-all = Show all translations
listen-panel = Reading aloud
listen-play = Read aloud
listen-pause = Pause
listen-back = Previous sentence
listen-on = Next sentence
listen-speed = Speed
listen-close = Stop
listen-no-speech = This browser cannot read aloud. Try opening the page in another one.
listen-no-voice = There is no English voice on this device, so the text is not read. Open “text to speech” in the device’s settings and add an English voice if the list has one. Or open this page in another language in the menu above.
listen-remote = The English voice works only over the internet: the text of the page will go to the server of the voice’s owner. If you agree, press “Read aloud” once more.
listen-failed = The reading was cut off. Press “Read aloud” once more.
listen-done = The text has been read to the end.
full-text = Full text

settings = Comfort settings
settings-size = Text size
settings-percent = { $percent }%
settings-leading = Space between lines
settings-spacing = Space between letters and words
distance-usual = As usual
distance-wide = Wider
distance-widest = Widest
settings-scheme = Colours
scheme-system = As on the device
scheme-light = Light
scheme-dark = Dark
scheme-black-on-white = Black on white
scheme-white-on-black = White on black
scheme-yellow-on-black = Yellow on black
scheme-blue-on-pale = Blue on pale blue
settings-more = Other settings
settings-short = Short versions instead of full texts
settings-underline = Links underlined
settings-targets = Larger buttons
settings-pictures = Descriptions instead of pictures
settings-calm = Nothing moves
settings-ruler = Reading ruler
settings-reset = Reset all settings
settings-reset-done = All settings are reset.
settings-close = Close

design-buttons = Buttons
design-icons = Icons
design-cards = Cards
design-answers = Answers
design-questions = Questions: one of each kind

urgent-dangers = What is happening?
urgent-others = Other situations
reading-is-right-order = Right order:
reading-is-right = Right answer: { $answer }
language-kk-paragraph = Осы абзац қазақша
language-ru-paragraph = Этот абзац по-русски
language-en-paragraph = This paragraph in English
beside-ready = Under each paragraph there is now a button with its translation.
listen-at = Sentence { $at } of { $total }

answer-yes = Yes
answer-no = No
letter-from = From
letter-ask = For these reasons I ask:
letter-attachments = Enclosed:
letter-date = Date
letter-signature = Signature
letter-notes = References to the law

consultation-minutes = About { $minutes } minutes
consultations-title = Consultations
consultations-summary = Answer a few questions: you get the steps, the dates and a letter ready to send.
letters-title = Letters
letters-summary = Ready applications and complaints in Kazakh and Russian, with the law behind them.
topic-consultations = Consultations
consultation-kept = Your answers stay on this device and are sent to nobody.
consultation-privacy = About privacy
consultation-decides = How this consultation decides
consultation-decides-how = Every question, and where each answer leads.
consultation-outcomes = Outcomes
consultation-outcome = Your outcome
condition-none-of = anything but: { $options }
condition-within-days = { $count ->
    [one] in the last { $count } day
   *[other] in the last { $count } days
}
condition-within-months = { $count ->
    [one] in the last { $count } month
   *[other] in the last { $count } months
}
condition-at-least = { $number } or more
condition-less-than = less than { $number }
condition-time-left = the time has not ended yet
condition-any = Any answer
condition-any-other = Any other answer
for-whom = If you answered so ({ $condition }):
desk-failed = This part of the page could not be opened. Try reloading the page. The text below reads without it.
desk-questions = Questions
desk-problem = Please correct this
desk-next = Continue
desk-unknown = I don’t know
desk-back = Back
desk-answers = Your answers
desk-change = Change
desk-restart = Start again
desk-bring-back = Bring the answers back
desk-why = Why we ask
desk-date = Date
desk-money = Sum in tenge
desk-number = Number
desk-text = Your answer
deadline-you = Your time limit
deadline-they = Their time limit
deadline-day-off-unknown = If the last day is a day off, we do not know whether it moves. If it is you who must act, do so by the working day before it.
deadline-why = Why this date
deadline-missed = If it is missed:
deadline-calendar = Save the date as a calendar file (ICS)
deadline-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
} counting from { $from }
deadline-calendar-days = { $count ->
    [one] { $count } calendar day
   *[other] { $count } calendar days
} counting from { $from }
deadline-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
} counting from { $from }
deadline-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
} counting from { $from }
deadline-hours = { $count ->
    [one] { $count } day of 24 hours
   *[other] { $count } days of 24 hours
} counting from { $from }
outcome-steps = What to do
outcome-deadlines = Time limits
outcome-letters = Letters
outcome-contacts = Whom to contact
letter-gloss = The English text is there to understand the letter. Send the Kazakh or the Russian one.
letter-languages = The letter is in Kazakh and in Russian side by side: you may send either.
letter-form = Fill in the letter
letter-form-how = What you type appears in the letter at once and is sent nowhere. Write what you leave empty by hand.
letter-print = Print
letter-save = Save as a Word file (DOCX)
letter-copy = Copy the text
letter-as-it-is = To have the letter as it is, press the button once more.
letter-clear = Clear the fields
letter-gloss-title = In English, not for sending
letter-paper = The letter
letter-day = { $date }
letter-sum = { $sum } tenge
letter-show-number = Show the whole IIN
desk-another = Keep this one and begin another
keep = Keep my answers on this device
keep-note = Anyone who opens this device can see them. You can erase them at any time.
keep-save-file = Save everything to a file
letter-neutral = Letter
letter-consultations = Not sure that this is your letter? Answer a few questions:
letter-after = After you hand it in
letter-after-how = Keep a copy with the mark that it was received, or the receipt of the post.
letter-sent = On which day did you hand it in?
letter-sent-help = If the law sets a time for the answer, we count its last day. Both dates stay with this case.
folder-title = My folder
folder-summary = Consultations and letters that you began on this device.
folder-needs-desk = The folder opens here when scripts are allowed. Everything else on the site reads without them.
folder-empty = There is nothing here yet. What you begin appears by itself.
folder-bring-back = Bring it back
folder-file = Take it along
folder-file-how = The file holds your cases, letters, what you wrote about yourself and your quiz answers. Choose it on another device, and you go on there. The file is not encrypted: keep it where only you can open it.
folder-export = Save everything to a file
folder-import = Choose a saved file
folder-set-aside = Something kept here could not be read. It is not lost: it is kept apart.
folder-export-set-aside = Save what could not be read to a file
folder-erase = Erase
folder-erase-how = Cases, letters, what you wrote about yourself and quiz answers are erased. The language and the settings stay.
folder-erase-all = Erase everything
folder-erase-question = Erase everything in the folder from this device?
folder-erase-yes = Yes, erase
folder-erase-no = No, keep it
folder-rename = Rename
folder-name = Name
folder-save-name = Save the name
folder-delete = Delete
leave = Leave this page
leave-note = Your answers are not kept on this device unless you ask. The button changes the page at once and erases your answers. But the name and the address of the page stay in the browser’s history.
leave-limits = What can this button not hide?
leave-call-first = If there is danger, call 102 first and close the page after.
leave-history = The button does not erase the history: the names of the pages are neutral, but their addresses have English words that tell the subject.
leave-other-device = Use the phone of someone you trust, or another computer.
leave-private-window = On your own device open the page in a private window of the browser: once it is closed, the page is not in the history.
leave-delete-pages = Delete only these pages from the history: if all of it is gone, someone may notice.
leave-spying = A private window does not hide everything: if there is a spying program on the phone, your screen may be seen.
leave-saved-letter = A saved or printed letter stays on the device, in the printer, on paper. Keep it with someone you trust.
leave-calls = Calls stay in the phone’s list: if you like, call from the phone of someone you trust.
leave-safe-address = Give in the letter only a phone and an address that you alone, or someone you trust, can open.
