"""Sumber."""
