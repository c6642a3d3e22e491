site-name = Jardin
