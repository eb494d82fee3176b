package kaltura

import (
	"net/url"
	"strings"
)

// serviceRoot returns <scheme>://<host>[<prefix>]/api_v3 for the address of a server:
// https://host, with or without port, path prefix and trailing slash; a trailing
// /api_v3 is understood as well.
func serviceRoot(address string) (string, error) {
	address = strings.TrimSpace(address)
	if address == "" {
		return "", usageErrorf("the address of the server is missing")
	}
	parsed, err := parseAddress(address)
	if err != nil {
		return "", err
	}
	if parsed.User != nil {
		return "", usageErrorf("the service URL cannot hold a user name and password")
	}
	if parsed.RawQuery != "" || parsed.ForceQuery || parsed.Fragment != "" || strings.Contains(address, "#") {
		return "", usageErrorf("the service URL is the address of the server alone, without query and fragment")
	}
	prefix := strings.TrimRight(parsed.EscapedPath(), "/")
	for _, end := range []string{"/index.php", "/api_v3"} {
		prefix = strings.TrimRight(strings.TrimSuffix(prefix, end), "/")
	}
	return parsed.Scheme + "://" + parsed.Host + prefix + "/api_v3", nil
}

// parseAddress takes a http or https URL apart. Its errors do not show what may be a
// password.
func parseAddress(address string) (*url.URL, error) {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Hostname() == "" || parsed.Opaque != "" ||
		parsed.Scheme != "http" && parsed.Scheme != "https" {
		return nil, usageErrorf("not a http or https URL: %q", withoutUser(address))
	}
	return parsed, nil
}

// withoutUser hides the user name and password of what may be a URL.
func withoutUser(address string) string {
	start := strings.Index(address, "//")
	at := strings.LastIndex(address, "@")
	if start < 0 || at < start {
		return cut(address, 100)
	}
	return cut(address[:start+2]+hidden+address[at:], 100)
}

// port returns the port of a URL, given or by scheme.
func port(address *url.URL) string {
	if given := address.Port(); given != "" {
		return given
	}
	if address.Scheme == "https" {
		return "443"
	}
	return "80"
}

// sameOrigin tells whether two URLs are of the same server.
func sameOrigin(a, b *url.URL) bool {
	return a.Scheme == b.Scheme && strings.EqualFold(a.Hostname(), b.Hostname()) && port(a) == port(b)
}
