package kaltura

import (
	"errors"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// RetryPolicy says how often a failed call is repeated, and how patiently.
//
// The wait before the n-th repetition is random between nothing and
// BaseDelay * 2^(n-1), at most MaxDelay (full jitter), unless the server says how long
// to wait in Retry-After.
//
// What may be repeated is not a matter of patience: an action that only reads is
// repeated after a broken connection, a timeout, half an answer, and the statuses 429,
// 502, 503 and 504. Any other action is repeated only if nothing of it can have reached
// the server: the name was not found, the connection was refused or not made in time,
// or TLS failed. Not even a 429 repeats it: a gateway may count an answer that the
// server has acted on. An error of the API is an answer and is never repeated.
//
// A duration of 0 is none. [DefaultRetryPolicy] is a good one to begin with.
type RetryPolicy struct {
	// Retries is how often at most; 0 never repeats.
	Retries int
	// BaseDelay is the upper end of the first wait.
	BaseDelay time.Duration
	// MaxDelay is the upper end of any wait.
	MaxDelay time.Duration
	// MaxRetryAfter is what a server may ask for; if it wants more, the failure is
	// reported at once.
	MaxRetryAfter time.Duration
}

// DefaultRetryPolicy is what a client does unless it is told otherwise: two repetitions.
func DefaultRetryPolicy() RetryPolicy {
	return RetryPolicy{
		Retries:       2,
		BaseDelay:     500 * time.Millisecond,
		MaxDelay:      8 * time.Second,
		MaxRetryAfter: time.Minute,
	}
}

func (p RetryPolicy) check() error {
	if p.Retries < 0 || p.BaseDelay < 0 || p.MaxDelay < 0 || p.MaxRetryAfter < 0 {
		return usageErrorf("a retry policy has no negative numbers")
	}
	return nil
}

// delay returns the wait before the next attempt, false for giving up. attempt is the
// number of the one that failed, from 1.
func (p RetryPolicy) delay(attempt int, f failure, repeatable bool, random func() float64) (time.Duration, bool) {
	if attempt > p.Retries || !f.rewindable {
		return 0, false
	}
	if !f.unsent && !(repeatable && f.transient) {
		return 0, false
	}
	if f.asked {
		return f.retryAfter, f.retryAfter <= p.MaxRetryAfter
	}
	ceiling := p.MaxDelay
	if doubled := float64(p.BaseDelay) * float64(int64(1)<<min(attempt-1, 30)); doubled < float64(ceiling) {
		ceiling = time.Duration(doubled)
	}
	return time.Duration(random() * float64(ceiling)), true
}

// failure is what the decision needs to know of an attempt that failed.
type failure struct {
	// unsent: nothing of the request can have reached the server.
	unsent bool
	// transient: another attempt has a chance.
	transient bool
	// rewindable: the body can be sent again.
	rewindable bool
	// asked: the server asked for a wait of retryAfter.
	asked      bool
	retryAfter time.Duration
}

// failureOf judges an error. half tells that what came may be half an answer.
func failureOf(err error, half bool) failure {
	f := failure{rewindable: true}
	var status *HTTPStatusError
	var broken *TransportError
	var malformed *MalformedAnswerError
	switch {
	case errors.As(err, &status):
		switch status.Status {
		case http.StatusTooManyRequests, http.StatusBadGateway, http.StatusServiceUnavailable,
			http.StatusGatewayTimeout:
			f.transient = true
		}
	case errors.As(err, &broken):
		f.unsent = !broken.Sent && !broken.final
		f.transient = !broken.final
	case errors.As(err, &malformed):
		f.transient = half
	}
	return f
}

// wants notes what a Retry-After header asks for: a number of seconds or a date.
func (f *failure) wants(value string, now time.Time) {
	value = strings.TrimSpace(value)
	if value == "" {
		return
	}
	if seconds, err := strconv.ParseUint(value, 10, 31); err == nil {
		f.asked, f.retryAfter = true, time.Duration(seconds)*time.Second
	} else if errors.Is(err, strconv.ErrRange) {
		f.asked, f.retryAfter = true, math.MaxInt64
	} else if moment, err := http.ParseTime(value); err == nil {
		f.asked, f.retryAfter = true, max(0, moment.Sub(now))
	}
}
