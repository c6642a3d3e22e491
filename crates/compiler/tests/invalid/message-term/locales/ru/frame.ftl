site-name = Сад
gates = { $count ->
    [one] { $count } калитка
    [few] { $count } калитки
   *[many] { $count } калиток
}
-brand = Сад
