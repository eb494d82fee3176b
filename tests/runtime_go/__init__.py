"""Tests of the hand-written part of the Go client; `native` holds those that are Go themselves."""
