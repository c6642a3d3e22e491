desk-day = { $month ->
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
desk-weekday = { $weekday ->
    [1] Monday, { $date }
    [2] Tuesday, { $date }
    [3] Wednesday, { $date }
    [4] Thursday, { $date }
    [5] Friday, { $date }
    [6] Saturday, { $date }
   *[7] Sunday, { $date }
}
consult-step = Question { $number }
consult-went-on = Your earlier answers were kept. Go on from where you were.
consult-erased = The answers were erased.
consult-unknown = I don’t know
consult-tenge = { $sum } tenge
fault-choose = Choose one answer.
fault-choose-some = Choose at least one answer.
fault-date = Give the whole date: day, month, year.
fault-future = This day has not come yet. Give today or an earlier day.
fault-number = Write a number, for example 15000.
fault-text = Write your answer.
due-until = The last day is { $date }. Days left: { $left }.
due-at-least = Act by { $date } at the latest. Days left: { $left }. The days off of that year are not known yet.
due-today = The last day is today: { $date }.
due-past = The time has run out. The last day was { $date }.
due-no-day = You did not give the day, so no date is counted.
due-no-calendar = The days off of { $year } are not known yet, so no date is counted.
count-event = The day it happened: { $date }.
count-first = Counting begins: { $date }.
count-weekends = Saturdays and Sundays not counted: { $count }.
count-off = Holidays and days off not counted: { $days }.
count-last = Counting ends: { $date }.
count-moved = That is a day off, so the time ends on the next working day: { $date }.
count-safe = That is a day off. To be safe, act by this working day: { $date }.
count-day-off-unknown = The days off of that year are not known yet. Check the last day with the body or company.
count-computed = The official calendar of that year is not out yet. Check the last day with the body or company.
letter-copied = The text of the letter was copied.
letter-not-copied = The text could not be copied. Select the letter and copy it yourself.
letter-cleared = The fields were cleared. What you wrote about yourself stays.
letter-cleared-whole = The fields were cleared.
letter-wrong-iin = An IIN has 12 digits. Check it.
letter-wrong-sum = Write the sum as a number, for example 15000.
paper-making = The file is being made.
paper-saved = The file was saved as { $file }.
letter-not-saved = The file could not be made. Copy the text or print the letter.
due-not-saved = The file could not be made. Write the date down.
consult-another = The earlier case is in your folder. A new one begins.
keep-denied = This browser does not let the site keep anything. What you type is lost when you close the page: save it to a file.
keep-full = There is no room left for this site on the device. Save what you have to a file, then delete old cases in your folder.
keep-set-aside = What was kept here could not be read. It is kept apart on this device: you can save it to a file in your folder.
keep-saved = Saved as a file: { $name }
keep-not-saved = The file could not be saved.
folder-begun = Begun on { $date }.
folder-finished = You have come to the end.
folder-unfinished = Some questions are still open.
folder-sent = Handed in: { $date }.
folder-answer-due = Answer due by { $date }.
folder-answer-late = The time for the answer has run out. The last day was { $date }.
folder-renamed = The name was changed.
folder-deleted = Deleted: { $name }
folder-erased = Everything was erased.
folder-brought-back = What was deleted is back.
folder-imported = Entries taken in from the file: { $count }
folder-nothing-new = Everything in the file is here already.
folder-not-ours = This file was not saved by this site. Choose a file whose name begins with zan-sauat.
folder-newer = The file was saved by a newer version of the site. Reload this page and choose the file again.
folder-broken = The file is damaged at line { $line }, so nothing was taken in. Save it again on the device it came from.
