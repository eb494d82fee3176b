package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"example.com/kaltura"
)

// job is one thing to do, with a client that is made for it.
type job struct {
	ID       int         `json:"id"`
	Do       string      `json:"do"`
	Exercise string      `json:"exercise"`
	With     given       `json:"with"`
	About    clientAbout `json:"client"`

	client *kaltura.Client
}

// clientAbout is what the client of a job is to be like.
type clientAbout struct {
	URL           string                     `json:"url"`
	KS            *string                    `json:"ks"`
	Encoding      string                     `json:"encoding"`
	Format        string                     `json:"format"`
	Retries       int                        `json:"retries"`
	BaseDelay     float64                    `json:"baseDelay"`
	Timeout       float64                    `json:"timeout"`
	TotalTimeout  float64                    `json:"totalTimeout"`
	MaxAnswerSize *int64                     `json:"maxAnswerSize"`
	SignRequests  bool                       `json:"signRequests"`
	Headers       map[string]string          `json:"headers"`
	Settings      map[string]json.RawMessage `json:"settings"`
	ClientTag     *string                    `json:"clientTag"`
	Idempotent    *bool                      `json:"idempotent"`
}

// outcome is what came of a job.
type outcome map[string]any

// run does the job.
func (j *job) run() outcome {
	records := &records{}
	var metadata kaltura.ResponseMetadata
	found := outcome{"id": j.ID}
	value, more, err := j.attempt(records, &metadata)
	if err != nil {
		found["error"], found["text"] = errorOf(err), textOf(err)
	} else {
		found["value"] = value
		for name, each := range more {
			found[name] = each
		}
	}
	found["log"], found["metadata"] = records.all(), metadataOf(metadata)
	return found
}

func (j *job) attempt(records *records, metadata *kaltura.ResponseMetadata) (value any, more outcome, err error) {
	defer func() {
		if problem := recover(); problem != nil {
			err = fmt.Errorf("a panic: %v\n%s", problem, debug.Stack())
		}
	}()
	do, known := operations[j.Do]
	if !known {
		return nil, nil, fmt.Errorf("there is no operation %q", j.Do)
	}
	options, err := j.About.options(records)
	if err != nil {
		return nil, nil, err
	}
	transport := kaltura.NewHTTPTransport(nil)
	defer transport.CloseIdleConnections()
	options = append(options, kaltura.WithTransport(transport), kaltura.WithMetadata(metadata))
	if j.client, err = kaltura.New(j.About.URL, options...); err != nil {
		return nil, nil, err
	}
	return do(context.Background(), j)
}

// call makes the call of the exercise.
func (j *job) call(ctx context.Context) (any, error) {
	exercise, known := exercises[j.Exercise]
	if !known {
		return nil, fmt.Errorf("there is no exercise %q", j.Exercise)
	}
	client := j.client
	if j.About.Idempotent != nil {
		client = client.With(kaltura.WithIdempotent(*j.About.Idempotent))
	}
	return exercise(ctx, client)
}

const defaultMaxAnswer = 256 << 20

func (a *clientAbout) options(records *records) ([]kaltura.ClientOption, error) {
	wait := seconds(a.Timeout)
	policy := kaltura.DefaultRetryPolicy()
	policy.Retries, policy.BaseDelay = a.Retries, seconds(a.BaseDelay)
	options := []kaltura.ClientOption{
		kaltura.WithTimeouts(kaltura.Timeouts{Connect: wait, Read: wait, Total: seconds(a.TotalTimeout)}),
		kaltura.WithRetry(policy),
		kaltura.WithMaxAnswerSize(defaultMaxAnswer),
		kaltura.WithLogger(slog.New(records)),
		kaltura.OnRequest(func(info *kaltura.RequestInfo) { records.add(fmt.Sprintf("%+v", *info)) }),
		kaltura.OnResponse(func(info *kaltura.ResponseInfo) { records.add(fmt.Sprintf("%+v %v", *info, info.Err)) }),
	}
	if a.Encoding == "form" {
		options = append(options, kaltura.WithEncoding(kaltura.EncodingForm))
	}
	if a.Format == "xml" {
		options = append(options, kaltura.WithAnswerFormat(kaltura.AnswerXML))
	}
	if a.MaxAnswerSize != nil {
		options = append(options, kaltura.WithMaxAnswerSize(*a.MaxAnswerSize))
	}
	if a.SignRequests {
		options = append(options, kaltura.WithSignedRequests())
	}
	if a.KS != nil {
		options = append(options, kaltura.WithSetting("ks", *a.KS))
	}
	if a.ClientTag != nil {
		options = append(options, kaltura.WithClientTag(*a.ClientTag))
	}
	for name, value := range a.Headers {
		options = append(options, kaltura.WithHeader(name, value))
	}
	for name, raw := range a.Settings {
		value, err := scalarOf(raw)
		if err != nil {
			return nil, err
		}
		options = append(options, kaltura.WithSetting(name, value))
	}
	return options, nil
}

// scalarOf reads a scalar; integers keep all digits.
func scalarOf(raw json.RawMessage) (any, error) {
	decoder := json.NewDecoder(strings.NewReader(string(raw)))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return nil, err
	}
	number, is := value.(json.Number)
	if !is {
		return value, nil
	}
	if integer, err := number.Int64(); err == nil {
		return integer, nil
	}
	return number.Float64()
}

func seconds(number float64) time.Duration {
	return time.Duration(number * float64(time.Second))
}

func metadataOf(known kaltura.ResponseMetadata) any {
	if known.Attempts == 0 {
		return nil
	}
	found := map[string]any{"server": known.Server, "session": known.SessionID, "executionTime": nil}
	if known.ExecutionTime != 0 {
		found["executionTime"] = known.ExecutionTime.Seconds()
	}
	return found
}

// records collects what the client logs, and what it tells the hooks.
type records struct {
	mutex sync.Mutex
	lines []string
}

func (r *records) add(line string) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.lines = append(r.lines, line)
}

func (r *records) all() []string {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	return append([]string{}, r.lines...)
}

func (r *records) Enabled(context.Context, slog.Level) bool { return true }

func (r *records) Handle(_ context.Context, record slog.Record) error {
	line := record.Level.String() + " " + record.Message
	record.Attrs(func(attribute slog.Attr) bool {
		line += fmt.Sprintf(" %s=%+v", attribute.Key, attribute.Value.Any())
		return true
	})
	r.add(line)
	return nil
}

func (r *records) WithAttrs([]slog.Attr) slog.Handler { return r }

func (r *records) WithGroup(string) slog.Handler { return r }

// textOf returns all that an error and its causes say.
func textOf(err error) string {
	var lines []string
	for ; err != nil; err = errors.Unwrap(err) {
		lines = append(lines, fmt.Sprintf("%T: %v %+v", err, err, err))
	}
	return strings.Join(lines, "\n")
}
