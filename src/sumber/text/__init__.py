"""Strings → what is seen in them: scripts, languages, sentences, words, folded terms, sounds, numbers, fingerprints."""
