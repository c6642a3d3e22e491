site-name = Сад{"\u00A0"}{"\\"}
gates = { $count ->
    [one] { $count } калитка
    [few] { $count } калитки
   *[many] { $count } калиток
}
