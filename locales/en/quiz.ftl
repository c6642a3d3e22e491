quiz-progress = Question { $number } of { $total }
quiz-variant = Variant { $number }: each reader sees the answers in an order of their own
quiz-hint = Need a hint?
quiz-check = Check the answer
quiz-next = Next question
quiz-to-result = See the result
quiz-incomplete = Answer first, then check.
quiz-right = That is right.
quiz-wrong = Let us look again.
quiz-choose-several = You may choose more than one answer.
quiz-choose-signs = Choose everything that should put you on your guard.
quiz-order-help = Put these in order: the buttons move a line up or down.
quiz-match-help = Choose what fits each one.
quiz-not-kept = This browser does not let the site keep answers. They go when you close the page.
quiz-set-aside = Earlier answers could not be read. They were set aside on this device, and the quiz starts afresh.

choice-right = This is the right answer.
choice-missed = This one was to be chosen too.
choice-wrong = Not quite.

order-up = Move up: { $item }
order-down = Move down: { $item }
order-moved = { $item }: place { $place } of { $total }
order-right = The right order:

match-choose = Choose
number-label = Answer, in: { $unit }

result-score = You answered { $right } of { $total } right
result-all-right = You knew them all.
result-well-done = Well done. You may want another look at the rest.
result-keep-learning = You are only getting to know this subject. Read the explanations and try again.
result-again = { $count ->
    [one] Look at this question again:
   *[other] Look at these { $count } questions again:
}
result-retry = Answer them again
result-start-over = Start over
result-confirm = Your answers to this quiz will be erased. Start over?
result-erase = Yes, start over
result-keep = No, keep them
result-erased = The answers were erased.
result-bring-back = Bring them back
