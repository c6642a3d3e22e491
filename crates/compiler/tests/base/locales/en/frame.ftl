site-name = Garden
gates = { $count ->
    [one] { $count } gate
   *[other] { $count } gates
}
