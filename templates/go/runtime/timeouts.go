package kaltura

import "time"

// Timeouts limits waiting; 0 does not limit. The deadline of the context of a call
// holds beside them.
type Timeouts struct {
	// Connect limits the wait for a connection, TLS included.
	Connect time.Duration
	// Read limits each single wait for bytes to arrive, or to be taken.
	Read time.Duration
	// Total limits the whole call, with its retries. The reading of a downloaded file
	// does not count.
	Total time.Duration
}

var defaultTimeouts = Timeouts{Connect: 10 * time.Second, Read: 60 * time.Second}

func (t Timeouts) check() error {
	for _, limit := range []time.Duration{t.Connect, t.Read, t.Total} {
		if limit < 0 {
			return usageErrorf("a timeout of %v is no limit; use 0", limit)
		}
	}
	return nil
}
