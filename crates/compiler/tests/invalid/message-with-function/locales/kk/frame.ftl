site-name = Бақ
gates = { NUMBER($count) } қақпа
