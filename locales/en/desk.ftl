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
consult-not-kept = This browser does not let the site keep answers. They go when you close the page.
consult-set-aside = Earlier answers could not be read. They were set aside on this device, and the consultation starts afresh.
consult-erased = The answers were erased.
consult-unknown = I don’t know
consult-tenge = { $sum } tenge
fault-choose = Choose one answer.
fault-choose-some = Choose at least one answer.
fault-date = Give the whole date: day, month, year.
fault-future = This day has not come yet. Give a day in the past.
fault-number = Write a number, for example 15000.
fault-text = Write your answer.
due-until = The last day is { $date }. Days left: { $left }.
due-today = The last day is today: { $date }.
due-past = The time ended on { $date }.
due-no-day = You did not give the day, so no date is counted.
due-no-calendar = The days off of { $year } are not known yet, so no date is counted.
count-event = The day it happened: { $date }.
count-first = Counting begins: { $date }.
count-weekends = Saturdays and Sundays not counted: { $count }.
count-off = Holidays and days off not counted: { $days }.
count-last = Counting ends: { $date }.
count-moved = That is a day off, so the time ends on the next working day: { $date }.
count-safe = That is a day off. To be safe, act by this working day: { $date }.
count-day-off-unknown = The days off of that year are not known yet. Check the date with the body.
count-computed = The official calendar of that year is not out yet. Check the date with the body.
letter-not-kept = This browser does not let the site keep what you type. Print or copy the letter before you close the page.
letter-copied = The text of the letter was copied.
letter-not-copied = The text could not be copied. Select the letter and copy it yourself.
letter-cleared = The fields were cleared.
letter-wrong-iin = An IIN has 12 digits. Check them.
letter-wrong-sum = Write the sum as a number, for example 15000.
paper-making = The file is being made.
paper-saved = The file was saved as { $file }.
letter-not-saved = The file could not be made. Copy the text or print the letter.
due-not-saved = The file could not be made. Write the date down.
