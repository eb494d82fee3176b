"""Servers that mean harm, or have broken down, and what the clients of all languages make of them."""
