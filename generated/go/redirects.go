package kaltura

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// mostHops limits the redirects of a call, mostFileHops those of a download.
const (
	mostHops     = 5
	mostFileHops = 10
)

// redirected returns the request that a redirected API call becomes, nil when it is
// none. Only 307 and 308 keep a POST a POST, and a session is not handed to another
// server: the same origin is followed, and its change from http to https. Any other
// redirect is an error that says where it points.
func redirected(request *Request, status int, header Header) (*Request, error) {
	here, there, err := redirectTarget(request, status, header)
	if there == nil {
		return nil, err
	}
	upgrade := here.Scheme == "http" && there.Scheme == "https" &&
		strings.EqualFold(here.Hostname(), there.Hostname()) && port(here) == "80" && port(there) == "443"
	keeps := status == http.StatusTemporaryRedirect || status == http.StatusPermanentRedirect
	if keeps && (sameOrigin(here, there) || upgrade) && (request.Body == nil || request.Body.Repeatable()) {
		return request.again(there, request.Header), nil
	}
	shown := there.Scheme + "://" + there.Host + there.EscapedPath()
	root, _, _ := strings.Cut(shown, "/api_v3")
	failed := statusError(status, nil, nil)
	failed.message = "the server redirects this call (" + statusText(status) + ") to " + shown +
		"; if that is right, use " + root + " as the service URL"
	return nil, failed
}

// followed returns the request that follows the redirect of a download, nil when it is
// none. What the caller added (authorization, cookies, ...) stays with the server that it
// was meant for.
func followed(request *Request, status int, header Header) (*Request, error) {
	here, there, err := redirectTarget(request, status, header)
	if there == nil {
		return nil, err
	}
	if sameOrigin(here, there) {
		return request.again(there, request.Header), nil
	}
	own := Header{}
	for _, name := range []string{"Accept", "Accept-Encoding", "User-Agent", "Range"} {
		if values := request.Header.Values(name); values != nil {
			own[name] = values
		}
	}
	return request.again(there, own), nil
}

// redirectsTooOften is the error for redirects without an end.
func redirectsTooOften(status int) error {
	failed := statusError(status, nil, nil)
	failed.message = "the server redirects too often (" + statusText(status) + ")"
	return failed
}

func (r *Request) again(address *url.URL, header Header) *Request {
	again := *r
	again.URL = address.String()
	again.Header = header
	return &again
}

// redirectTarget returns where a request went, and where its answer sends on to.
func redirectTarget(request *Request, status int, header Header) (here, there *url.URL, err error) {
	redirects := []int{
		http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther,
		http.StatusTemporaryRedirect, http.StatusPermanentRedirect,
	}
	location := strings.TrimSpace(header.Get("Location"))
	if location == "" || !slices.Contains(redirects, status) {
		return nil, nil, nil
	}
	if here, err = parseAddress(request.URL); err != nil {
		return nil, nil, err
	}
	relative, err := url.Parse(location)
	if err == nil {
		there, err = parseAddress(here.ResolveReference(relative).String())
	}
	if err != nil {
		return nil, nil, &TransportError{
			Sent: true, final: true,
			message: "the server redirects to something that is no http or https URL",
		}
	}
	there.Fragment = ""
	there.User = nil
	return here, there, nil
}
