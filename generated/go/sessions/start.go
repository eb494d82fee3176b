package sessions

import (
	"context"
	"strconv"
	"time"

	"example.com/kaltura"
)

// Issued is a session that the server made. Printing it does not show the session.
type Issued struct {
	// KS is the session string.
	KS string
	// PartnerID is the account; 0 when the server does not say.
	PartnerID int64
	// UserID is for whom; "" for nobody.
	UserID string
	// Type is the kind of session.
	Type Type
	// Expires is the moment of expiry, UTC; the zero time when the server does not say.
	Expires time.Time
	// Privileges are the privileges as text.
	Privileges string
}

// String returns what it says, without the session.
func (i *Issued) String() string {
	return "Issued(partner " + strconv.FormatInt(i.PartnerID, 10) + ", user " + strconv.Quote(i.UserID) +
		", type " + strconv.Itoa(int(i.Type)) + ")"
}

// GoString returns the same as String.
func (i *Issued) GoString() string { return i.String() }

// Start starts a session with a secret of the account: the admin secret, or the user
// secret for a user session. The secret is sent. Of the spec, PartnerID, UserID, Type,
// Expiry and Privileges count.
//
// The session is returned and nothing else happens: give it to a client to use it.
func Start(
	ctx context.Context, client *kaltura.Client, secret string, spec Spec, opts ...kaltura.RequestOption,
) (*Issued, error) {
	if secret == "" {
		return nil, usage("the secret is missing")
	}
	if spec.Expiry == 0 {
		spec.Expiry = 24 * time.Hour
	}
	call := kaltura.RawCall{
		Service: "session", Action: "start", Secrets: []string{"secret"},
		Args: map[string]any{
			"secret": secret, "userId": spec.UserID, "type": int64(spec.Type), "partnerId": spec.PartnerID,
			"expiry": seconds(spec.Expiry), "privileges": spec.Privileges,
		},
	}
	answer, err := client.Call(ctx, call, without(opts)...)
	if err != nil {
		return nil, err
	}
	ks, _ := answer.(string)
	if ks == "" {
		return nil, noSession()
	}
	return &Issued{
		KS: ks, PartnerID: spec.PartnerID, UserID: spec.UserID, Type: spec.Type, Privileges: spec.Privileges,
	}, nil
}

// WidgetSpec says what a widget session is for: either an account, whose default widget
// is taken, or a widget of its own.
type WidgetSpec struct {
	PartnerID int64
	WidgetID  string
	// Expiry is the lifetime, in full seconds; 0 stands for a day.
	Expiry time.Duration
}

// StartWidget starts a session that may see what anybody may. The session of the client
// is not used.
func StartWidget(
	ctx context.Context, client *kaltura.Client, spec WidgetSpec, opts ...kaltura.RequestOption,
) (*Issued, error) {
	if (spec.PartnerID == 0) == (spec.WidgetID == "") {
		return nil, usage("give either the account (PartnerID) or a WidgetID")
	}
	if spec.WidgetID == "" {
		spec.WidgetID = "_" + strconv.FormatInt(spec.PartnerID, 10)
	}
	if spec.Expiry == 0 {
		spec.Expiry = 24 * time.Hour
	}
	call := kaltura.RawCall{
		Service: "session", Action: "startWidgetSession", Repeatable: true,
		Args: map[string]any{"widgetId": spec.WidgetID, "expiry": seconds(spec.Expiry)},
	}
	return issue(client.Call(ctx, call, without(opts)...))
}

// AppTokenSpec is an application token, and what the session is to be where the token
// leaves it open.
type AppTokenSpec struct {
	// ID is the id of the token, Token its secret. That is not sent: a hash of it is.
	ID, Token string
	// PartnerID is the account: a widget session of it is started to present the token.
	// With 0, the client's own session presents it.
	PartnerID int64
	// HashType is MD5, SHA1, SHA256 or SHA512, as the token says; "" stands for SHA1.
	HashType string
	// UserID, Type, Expiry and Privileges are sent if they are set.
	UserID     kaltura.Opt[string]
	Type       kaltura.Opt[Type]
	Expiry     time.Duration
	Privileges kaltura.Opt[string]
}

// StartAppToken starts a session with an application token instead of the secret of the
// account (protocol.md 6.5).
func StartAppToken(
	ctx context.Context, client *kaltura.Client, spec AppTokenSpec, opts ...kaltura.RequestOption,
) (*Issued, error) {
	ks := client.KS()
	if spec.PartnerID != 0 {
		widget, err := StartWidget(ctx, client, WidgetSpec{PartnerID: spec.PartnerID}, opts...)
		if err != nil {
			return nil, err
		}
		ks = widget.KS
	}
	if ks == "" {
		return nil, usage("give PartnerID, or a client with a session")
	}
	hash, err := TokenHash(ks, spec.Token, spec.HashType)
	if err != nil {
		return nil, err
	}
	args := map[string]any{"id": spec.ID, "tokenHash": hash}
	if user, set := spec.UserID.Get(); set {
		args["userId"] = user
	}
	if kind, set := spec.Type.Get(); set {
		args["type"] = int64(kind)
	}
	if spec.Expiry > 0 {
		args["expiry"] = seconds(spec.Expiry)
	}
	if privileges, set := spec.Privileges.Get(); set {
		args["sessionPrivileges"] = privileges
	}
	call := kaltura.RawCall{
		Service: "apptoken", Action: "startSession", Args: args, Repeatable: true, Secrets: []string{"tokenHash"},
	}
	return issue(client.Call(ctx, call, append(without(opts), kaltura.WithSetting("ks", ks))...))
}

// without returns options that send no session.
func without(opts []kaltura.RequestOption) []kaltura.RequestOption {
	return append(append([]kaltura.RequestOption{}, opts...), kaltura.WithSetting("ks", nil))
}

func seconds(expiry time.Duration) int64 { return int64(expiry / time.Second) }

func noSession() error {
	return kaltura.NewMalformedAnswerError("", "the server answered no session")
}

// issue reads what the server answered.
func issue(answer any, err error) (*Issued, error) {
	if err != nil {
		return nil, err
	}
	fields, _ := answer.(map[string]any)
	ks := textOf(fields["ks"])
	if ks == "" {
		return nil, noSession()
	}
	kind := User
	if text := textOf(fields["sessionType"]); text != "" {
		kind = typeOf(text)
	}
	return &Issued{
		KS:         ks,
		PartnerID:  number(textOf(fields["partnerId"])),
		UserID:     textOf(fields["userId"]),
		Type:       kind,
		Expires:    moment(textOf(fields["expiry"])),
		Privileges: textOf(fields["privileges"]),
	}, nil
}

// textOf returns a scalar of an answer as text; numbers are numbers in JSON only.
func textOf(value any) string {
	switch value := value.(type) {
	case string:
		return value
	case int64:
		return strconv.FormatInt(value, 10)
	case float64:
		return strconv.FormatFloat(value, 'f', -1, 64)
	}
	return ""
}
