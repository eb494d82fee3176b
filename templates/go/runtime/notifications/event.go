package notifications

import (
	"bytes"
	"net/textproto"
	"strings"

	"example.com/kaltura"
	"example.com/kaltura/internal/sign"
)

// Format is how the body of an event was written.
type Format string

// The formats of events (protocol.md 9.2).
const (
	// XML and JSON are objects.
	XML  Format = "xml"
	JSON Format = "json"
	// Fields is a form that the template describes.
	Fields Format = "fields"
	// Text is anything else that the template makes up.
	Text Format = "text"
)

// Event is one event, as it was received.
type Event struct {
	// Format is how the body was written.
	Format Format
	// Notification is the typed event; nil for Fields and Text.
	Notification *HTTPNotification
	// Fields holds names and values of the format Fields, else it is nil.
	Fields map[string]string
	// Text is the body as text, without the field name before it.
	Text string
	// Verified tells whether the signature was checked.
	Verified bool
}

// HTTPNotification is what happened, and to what.
type HTTPNotification struct {
	kaltura.Base `kaltura:"KalturaHttpNotification"`

	// Object is what it happened to, typed by the schema of the client.
	Object kaltura.Object `kaltura:"object"`
	// EventObjectType is the kind of the object: "1" is an entry.
	EventObjectType kaltura.Opt[string] `kaltura:"eventObjectType"`
	// EventNotificationJobID is the job that delivers the event.
	EventNotificationJobID kaltura.Opt[int64] `kaltura:"eventNotificationJobId"`
	// TemplateID is the template that describes the event.
	TemplateID kaltura.Opt[int64] `kaltura:"templateId"`
	// TemplateName is the title of the template.
	TemplateName kaltura.Opt[string] `kaltura:"templateName"`
	// TemplateSystemName is the name of the template for programs.
	TemplateSystemName kaltura.Opt[string] `kaltura:"templateSystemName"`
	// EventType is what happened: "2" object added, "3" object changed, ...
	EventType kaltura.Opt[string] `kaltura:"eventType"`
}

// VerifyEvent checks the signature of an event, in constant time. body is what was
// received, byte for byte (for a template with the method GET, the query string); header
// may be the Header of an http.Request; secrets are those of the account, each of which
// may be a comma list. It is false also when there is no signature, or one of an unknown
// algorithm.
func VerifyEvent(body []byte, header map[string][]string, secrets ...string) (bool, error) {
	each, err := checkSecrets(secrets)
	if err != nil {
		return false, err
	}
	return checkEvent(body, header, each) == nil, nil
}

// ParseEvent verifies an event and reads it; body, header and secrets are those of
// [VerifyEvent], classes are those of the client (types.Classes).
//
// The error is an [*Error] if the signature is missing or wrong, or the body is damaged,
// an [*UnsupportedFormatError] for PHP's serialization, a kaltura.UsageError for an empty
// secret.
func ParseEvent(
	body []byte, header map[string][]string, classes *kaltura.Classes, secrets ...string,
) (*Event, error) {
	each, err := checkSecrets(secrets)
	if err != nil {
		return nil, err
	}
	if err := checkEvent(body, header, each); err != nil {
		return nil, err
	}
	event, err := readEvent(body, header, classes)
	if err != nil {
		return nil, err
	}
	event.Verified = true
	return event, nil
}

// ParseUnverifiedEvent reads an event without a look at its signature: for logs and tests.
func ParseUnverifiedEvent(body []byte, header map[string][]string, classes *kaltura.Classes) (*Event, error) {
	return readEvent(body, header, classes)
}

func checkEvent(body []byte, header map[string][]string, secrets []string) error {
	signature := headerValue(header, "X-Kaltura-Signature")
	if signature == "" {
		return errorf("the event is not signed")
	}
	algorithm := strings.ToLower(headerValue(header, "X-Kaltura-Hash-Algo"))
	switch algorithm {
	case "":
		algorithm = "sha1"
	case "sha1", "sha256", "sha512":
	default:
		return errorf("unknown signature algorithm %.40q", algorithm)
	}
	if !sign.Signed(algorithm, secrets, body, signature) {
		return errorf("the signature of the event is wrong")
	}
	return nil
}

// headerValue returns a header whose name may be written in any case.
func headerValue(header map[string][]string, name string) string {
	for each, values := range header {
		if textproto.CanonicalMIMEHeaderKey(each) == name && len(values) > 0 {
			return strings.TrimSpace(values[len(values)-1])
		}
	}
	return ""
}

func readEvent(body []byte, header map[string][]string, classes *kaltura.Classes) (*Event, error) {
	payload := payloadOf(body)
	text := strings.ToValidUTF8(string(payload), "\uFFFD")
	if isPHP(text) {
		return nil, &UnsupportedFormatError{Text: text}
	}
	format, found, err := readObject(payload, classes)
	if err != nil {
		// Free text may begin like that. What says it is an object has to be one.
		if !bytes.Equal(payload, body) || strings.HasPrefix(headerValue(header, "Content-Type"), "application/") {
			return nil, errorf("the event is damaged: %.300v", err)
		}
		found = nil
	}
	if found != nil {
		return &Event{Format: format, Notification: found, Text: text}, nil
	}
	plain := strings.ToValidUTF8(string(body), "\uFFFD")
	if fields := formFields(body); fields != nil {
		return &Event{Format: Fields, Fields: fields, Text: plain}, nil
	}
	return &Event{Format: Text, Text: text}, nil
}

// readObject reads a body that is an object; nil for any other.
func readObject(payload []byte, classes *kaltura.Classes) (Format, *HTTPNotification, error) {
	format, written := JSON, kaltura.AnswerJSON
	switch {
	case bytes.HasPrefix(payload, []byte("<")):
		format, written = XML, kaltura.AnswerXML
	case !bytes.HasPrefix(payload, []byte("{")):
		return "", nil, nil
	}
	message, err := kaltura.ParseMessage(payload, written, classes)
	if err != nil {
		return format, nil, err
	}
	found := &HTTPNotification{}
	own := kaltura.ObjectType(found)
	named := message.Text("objectType")
	if format == XML && message.Name() != "notification" ||
		format == JSON && (named != "" && named != own || !message.Has("object")) {
		return format, nil, nil
	}
	if err := message.Decode(found); err != nil {
		return format, nil, err
	}
	guessed := guess(message.Text("eventObjectType"), message.Text("object", "type"))
	if found.Object, err = message.Object(guessed, "object"); err != nil {
		return format, nil, err
	}
	return format, found, nil
}

// guess returns the class of an object that does not say it: some senders leave it out.
func guess(eventObjectType, entryType string) string {
	class := map[string]string{
		"1": "KalturaBaseEntry", "2": "KalturaCategory", "4": "KalturaFlavorAsset", "5": "KalturaThumbAsset",
		"8": "KalturaUser", "10": "KalturaBatchJob", "20": "KalturaPartner", "33": "KalturaUploadToken",
		"37": "KalturaCategoryEntry", "38": "KalturaLiveStreamEntry",
	}[eventObjectType]
	if class != "KalturaBaseEntry" {
		return class
	}
	entry := map[string]string{
		"1": "KalturaMediaEntry", "2": "KalturaMixEntry", "5": "KalturaPlaylist", "6": "KalturaDataEntry",
		"7": "KalturaLiveStreamEntry", "8": "KalturaLiveChannel", "10": "KalturaDocumentEntry",
	}[entryType]
	if entry != "" {
		return entry
	}
	return class
}
