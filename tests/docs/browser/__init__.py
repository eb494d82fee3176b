"""The ways of people through a site, from its first page to an answer."""
