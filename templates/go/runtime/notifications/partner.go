package notifications

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.com/kaltura"
	"example.com/kaltura/internal/sign"
)

// Types returns the numbers of notification types, as notification.getClientNotification
// takes them, with their names.
func Types() map[int]string {
	return map[int]string{
		1:  "entry_add",
		2:  "entry_update_permissions",
		3:  "entry_delete",
		4:  "entry_block",
		5:  "entry_update",
		6:  "entry_update_thumbnail",
		7:  "entry_update_moderation",
		8:  "entry_reported",
		11: "kshow_add",
		12: "kshow_update_info",
		13: "kshow_delete",
		14: "kshow_update_permissions",
		15: "kshow_rank",
		16: "kshow_block",
		21: "user_add",
		26: "user_banned",
		30: "job_started",
		31: "job_succeeded",
		32: "job_failed",
		33: "job_similar_exists",
		99: "test",
	}
}

// Partner is one partner notification.
type Partner struct {
	// ID is the number of the notification.
	ID int64
	// Type is what happened, such as "entry_add"; new types are kept as they come.
	Type string
	// ObjectKind is "entry", "kshow", "user" or "job"; "" for a "test".
	ObjectKind string
	// ObjectID is whom it happened to; "" when the sender left it out.
	ObjectID string
	// PartnerID is the account; 0 when the field is no number.
	PartnerID int64
	// UserID is the user who caused it; "" for nobody.
	UserID string
	// Data holds the fields of this type, by their names as sent. Null is "".
	Data map[string]string
	// SessionData is additional data of the session (ks_data), if it was sent.
	SessionData kaltura.Opt[string]
}

// Verify checks the signature of a notification or of a batch of them, in constant time.
// body is the form as it was received, or the data of a client notification; secrets are
// those of the account, each of which may be a comma list. It is false also for a body
// without signature, and one with a field that stands twice.
func Verify(body []byte, secrets ...string) (bool, error) {
	each, err := checkSecrets(secrets)
	if err != nil {
		return false, err
	}
	fields, err := partnerFields(body)
	return err == nil && signed(fields, each), nil
}

// ParsePartner verifies a body, and reads the notifications in it: one, or those of a
// batch in their order. The error is an [*Error], or a kaltura.UsageError for an empty
// secret.
func ParsePartner(body []byte, secrets ...string) ([]Partner, error) {
	return parsePartner(body, secrets, func(fields map[string]string) map[string]string { return fields })
}

// ParsePartnerSigned is [ParsePartner], but uses only the fields that the sender lists as
// signed, and so tolerates others. It is never right for a batch, whose list is incomplete.
func ParsePartnerSigned(body []byte, secrets ...string) ([]Partner, error) {
	return parsePartner(body, secrets, func(fields map[string]string) map[string]string {
		kept := map[string]string{}
		for _, name := range append(strings.Split(fields["signed_fields"], ","), "sig") {
			if value, sent := fields[name]; sent {
				kept[name] = value
			}
		}
		return kept
	})
}

// ParsePartnerUnverified reads notifications without a look at their signature: for logs
// and tests.
func ParsePartnerUnverified(body []byte) ([]Partner, error) {
	fields, err := partnerFields(body)
	if err != nil {
		return nil, err
	}
	return readPartner(fields)
}

func parsePartner(body []byte, secrets []string, choose func(map[string]string) map[string]string) ([]Partner, error) {
	each, err := checkSecrets(secrets)
	if err != nil {
		return nil, err
	}
	fields, err := partnerFields(body)
	if err != nil {
		return nil, err
	}
	fields = choose(fields)
	if !signed(fields, each) {
		return nil, errorf("the signature of the notification is wrong")
	}
	return readPartner(fields)
}

// partnerFields returns names and values of a form, decoded but not yet made valid text:
// what is signed.
func partnerFields(body []byte) (map[string]string, error) {
	fields := map[string]string{}
	for _, pair := range strings.Split(strings.Trim(string(body), " \t\r\n\v\f"), "&") {
		if pair == "" {
			continue
		}
		name, value, _ := strings.Cut(pair, "=")
		name = unquote(name)
		if _, twice := fields[name]; twice {
			return nil, errorf("the field %.100q stands twice", strings.ToValidUTF8(name, "\uFFFD"))
		}
		fields[name] = unquote(value)
	}
	return fields, nil
}

// unquote decodes a part of a form; what is no escape stays as it is.
func unquote(text string) string {
	if !strings.ContainsAny(text, "%+") {
		return text
	}
	plain := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c == '+' {
			c = ' '
		} else if c == '%' && i+2 < len(text) {
			if code, err := strconv.ParseUint(text[i+1:i+3], 16, 8); err == nil {
				c = byte(code)
				i += 2
			}
		}
		plain = append(plain, c)
	}
	return string(plain)
}

func signed(fields map[string]string, secrets []string) bool {
	return sign.Signed("md5", secrets, []byte(signedText(fields)), fields["sig"])
}

// signedText is what is hashed after the secret: names and values, sorted by name.
func signedText(fields map[string]string) string {
	var text strings.Builder
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		if name != "sig" {
			text.WriteString(name)
			text.WriteString(fields[name])
		}
	}
	return text.String()
}

func readPartner(raw map[string]string) ([]Partner, error) {
	fields := make(map[string]string, len(raw))
	for name, value := range raw {
		fields[strings.ToValidUTF8(name, "\uFFFD")] = strings.ToValidUTF8(value, "\uFFFD")
	}
	if fields["multi_notification"] != "true" {
		one, err := onePartner(fields)
		if err != nil {
			return nil, err
		}
		return []Partner{one}, nil
	}
	items := splitBatch(fields)
	if strconv.Itoa(len(items)) != fields["number_of_notifications"] {
		return nil, errorf("the batch says %q notifications and holds %d", fields["number_of_notifications"], len(items))
	}
	read := make([]Partner, 0, len(items))
	for _, number := range slices.Sorted(maps.Keys(items)) {
		one, err := onePartner(items[number])
		if err != nil {
			return nil, err
		}
		read = append(read, one)
	}
	return read, nil
}

// splitBatch returns the fields of each notification of a batch, by its number.
func splitBatch(fields map[string]string) map[int64]map[string]string {
	items := map[int64]map[string]string{}
	for name, value := range fields {
		prefix, rest, found := strings.Cut(name, "_")
		digits, is := strings.CutPrefix(prefix, "not")
		number, ok := numberOf(digits)
		if !found || !is || !ok {
			continue
		}
		if items[number] == nil {
			items[number] = map[string]string{}
		}
		items[number][rest] = value
	}
	return items
}

func onePartner(fields map[string]string) (Partner, error) {
	kind := fields["notification_type"]
	number, ok := numberOf(fields["notification_id"])
	if !ok || kind == "" {
		return Partner{}, errorf("no partner notification: it lacks an id or a type")
	}
	object := objectKind(kind, fields)
	partner, _ := numberOf(fields["partner_id"])
	used := []string{
		"notification_id", "notification_type", "puser_id", "partner_id", "multi_notification",
		"number_of_notifications", object + "_id", "ks_data", "signed_fields", "sig",
	}
	data := map[string]string{}
	for name, value := range fields {
		if !slices.Contains(used, name) {
			data[name] = value
		}
	}
	one := Partner{
		ID: number, Type: kind, ObjectKind: object, ObjectID: fields[object+"_id"],
		PartnerID: partner, UserID: fields["puser_id"], Data: data,
	}
	if text, sent := fields["ks_data"]; sent {
		one.SessionData = kaltura.Some(text)
	}
	return one, nil
}

// objectKind is what a notification is about: its type begins with it, else the id field
// tells.
func objectKind(kind string, fields map[string]string) string {
	kinds := []string{"entry", "kshow", "user", "job"}
	if first, _, _ := strings.Cut(kind, "_"); slices.Contains(kinds, first) {
		return first
	}
	for _, each := range kinds {
		if _, there := fields[each+"_id"]; there {
			return each
		}
	}
	return ""
}

// numberOf reads a number without a sign.
func numberOf(text string) (int64, bool) {
	number, err := strconv.ParseUint(text, 10, 63)
	return int64(number), err == nil
}
