quiz-variant = Variant { $number }: the order of answers differs from reader to reader
quiz-incomplete = Answer first, then check.
quiz-right = That is right.
quiz-wrong = Not quite. Let us look again.
quiz-not-kept = This browser does not let the site keep answers. They go when you close the page.
quiz-set-aside = Earlier answers could not be read. They were set aside on this device, and the quiz starts afresh.
choice-right = Right.
choice-answer = This is the right answer.
choice-missed = This one was to be chosen too.
choice-wrong = Not quite.
order-moved = { $item }: place { $place } of { $total }
result-score = You answered { $right } of { $total } right
result-all-right = You answered every question right.
result-well-done = Well done. You may want another look at the rest.
result-keep-learning = You are only getting to know this subject. Read the explanations and try again.
result-again = { $count ->
    [one] Look at this question again:
   *[other] Look at these { $count } questions again:
}
result-erased = The answers were erased.
