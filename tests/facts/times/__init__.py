"""Tests of the times that a text tells."""
