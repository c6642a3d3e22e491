gates = { $count ->
    [one] { $count } калитка
    [few] { $count } калитки
   *[many] { $count } калиток
}
