site-name = Бақ
gates = { $count } қақпа
