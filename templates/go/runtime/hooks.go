package kaltura

import "time"

// RequestInfo is what a hook is told of a request that is about to be sent.
type RequestInfo struct {
	// Action is "service.action", or "multirequest".
	Action string
	// Method is GET or POST.
	Method string
	// URL is where it goes, secrets replaced by ***.
	URL string
	// Header holds its headers; what a hook changes here is sent.
	Header Header
	// Attempt is the number of the attempt, from 1.
	Attempt int
}

// ResponseInfo is what a hook is told of how one attempt ended.
type ResponseInfo struct {
	// Action is "service.action", or "multirequest".
	Action string
	// URL is where it went, secrets replaced by ***.
	URL string
	// Attempt is the number of the attempt, from 1.
	Attempt int
	// Elapsed is how long the attempt took.
	Elapsed time.Duration
	// Metadata is what is known of the answer; nil when none came.
	Metadata *ResponseMetadata
	// Err is what the attempt failed with; nil if it did not.
	Err error
	// Retry tells whether another attempt follows, after RetryIn.
	Retry   bool
	RetryIn time.Duration
}
