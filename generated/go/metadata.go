package kaltura

import "time"

// ResponseMetadata is what is known of an answer besides its value (protocol.md 5.7).
// Support asks for the first three.
type ResponseMetadata struct {
	// Status is the HTTP status.
	Status int
	// Server is the machine that answered (X-Me), or "".
	Server string
	// SessionID is the id of the request in the log of the server
	// (X-Kaltura-Session), or "".
	SessionID string
	// Header holds all headers of the answer.
	Header Header
	// ExecutionTime is how long the server says it worked; 0 where it does not say.
	ExecutionTime time.Duration
	// Attempts is how often the request was sent.
	Attempts int
	// Elapsed is the time from the first attempt to the end of the answer.
	Elapsed time.Duration
}

func metadataOf(status int, header Header, attempts int, elapsed time.Duration) *ResponseMetadata {
	return &ResponseMetadata{
		Status:    status,
		Server:    header.Get("X-Me"),
		SessionID: header.Get("X-Kaltura-Session"),
		Header:    header,
		Attempts:  attempts,
		Elapsed:   elapsed,
	}
}
