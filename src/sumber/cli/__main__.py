"""`python -m sumber.cli` is `sumber`."""

from sumber.cli import main

main()
