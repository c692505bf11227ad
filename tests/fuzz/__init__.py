"""Chance's pages: seeds bent in ways that break readers, and the laws that hold for whatever comes out."""
