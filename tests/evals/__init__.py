"""What evals/ brings along: our own annotated texts, and the hands that damage them."""
