"""How well articles are read, and how the model that tells body from furniture is trained."""
