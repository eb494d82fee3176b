package kaltura

// KS returns the session that the client sends, "" for none. Treat it as a secret.
func (c *Client) KS() string {
	s, err := c.settings(nil)
	if err != nil {
		return ""
	}
	for _, m := range s.sent {
		if text, is := m.value.(string); is && m.name == "ks" {
			return text
		}
	}
	return ""
}
