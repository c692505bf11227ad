"""How well third-hand texts are read: clean articles, a seeded maker of damage with gold, and what is measured on them."""
