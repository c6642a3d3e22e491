site-name = Бақ
gates = { $number } қақпа
