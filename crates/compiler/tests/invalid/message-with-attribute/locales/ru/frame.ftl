site-name = Сад
    .title = Сад
gates = { $count ->
    [one] { $count } калитка
    [few] { $count } калитки
   *[many] { $count } калиток
}
