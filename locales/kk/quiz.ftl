quiz-progress = { $total } сұрақтың { $number }-сұрағы
quiz-variant = { $number }-нұсқа: жауаптардың реті әр оқырманда әртүрлі
quiz-hint = Көмек керек пе?
quiz-check = Жауапты тексеру
quiz-next = Келесі сұрақ
quiz-to-result = Нәтижені көру
quiz-incomplete = Алдымен жауап беріңіз, содан кейін тексеріңіз.
quiz-right = Дұрыс.
quiz-wrong = Тағы бір қарап шығайық.
quiz-choose-several = Бірнеше жауап таңдауға болады.
quiz-choose-signs = Сақ болу керек бөліктердің бәрін таңдаңыз.
quiz-order-help = Түймелермен жоғары не төмен жылжытып, ретімен қойыңыз.
quiz-match-help = Әрқайсысына сәйкес жауапты таңдаңыз.
quiz-not-kept = Браузер жауаптарды сақтауға рұқсат бермейді. Бетті жапсаңыз, жауаптар өшеді.
quiz-set-aside = Бұрынғы жауаптар оқылмады. Олар осы құрылғыда бөлек сақталды, тест басынан ашылды.

choice-right = Дұрыс жауап.
choice-missed = Мұны да таңдау керек еді.
choice-wrong = Олай емес.

order-up = Жоғары жылжыту: { $item }
order-down = Төмен жылжыту: { $item }
order-moved = { $item }: { $place }-орын, барлығы { $total } орын
order-right = Дұрыс реті:

match-choose = Таңдаңыз
number-label = Жауап, өлшем бірлігі: { $unit }

result-score = Дұрыс жауап: { $total } сұрақтан { $right }
result-all-right = Бәріне дұрыс жауап бердіңіз.
result-well-done = Жақсы нәтиже. Қалғанын тағы бір қарап шықсаңыз болады.
result-keep-learning = Бұл тақырыпты енді ғана танып жатырсыз. Түсіндірмелерді оқып, қайта көріңіз.
result-again = { $count ->
    [one] Мына сұрақты қайталап көріңіз:
   *[other] Мына { $count } сұрақты қайталап көріңіз:
}
result-retry = Осы сұрақтарға қайта жауап беру
result-start-over = Басынан бастау
result-confirm = Осы тесттегі жауаптарыңыз өшеді. Басынан бастайсыз ба?
result-erase = Иә, басынан бастау
result-keep = Жоқ, қала берсін
result-erased = Жауаптар өшірілді.
result-bring-back = Қайтару
