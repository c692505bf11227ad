"""Tests of the names that a text holds."""
