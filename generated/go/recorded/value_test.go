package recorded

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"

	"example.com/kaltura"
	"example.com/kaltura/notifications"
	"example.com/kaltura/sessions"
)

// valueOf returns a result as JSON has it, with names and values as they are on the wire.
func valueOf(value any) any {
	return valueIn(reflect.ValueOf(value))
}

func valueIn(value reflect.Value) any {
	for value.Kind() == reflect.Interface {
		value = value.Elem()
	}
	if !value.IsValid() {
		return nil
	}
	switch value.Kind() {
	case reflect.Pointer:
		return objectIn(value)
	case reflect.String:
		return value.String()
	case reflect.Bool:
		return value.Bool()
	case reflect.Int64:
		return value.Int()
	case reflect.Float64:
		return numberOf(value.Float())
	case reflect.Slice:
		found := make([]any, value.Len())
		for i := range found {
			found[i] = valueIn(value.Index(i))
		}
		return found
	case reflect.Map:
		found := map[string]any{}
		for key, element := range value.Seq2() {
			found[key.String()] = valueIn(element)
		}
		return found
	case reflect.Struct:
		return nil
	default:
		panic(fmt.Sprintf("no result is a %s", value.Type()))
	}
}

// numberOf returns a number; an infinite one and none at all, which JSON lacks, are text.
func numberOf(number float64) any {
	switch {
	case math.IsInf(number, 1):
		return "inf"
	case math.IsInf(number, -1):
		return "-inf"
	case math.IsNaN(number):
		return "nan"
	case number == math.Trunc(number) && math.Abs(number) < 1e15:
		return json.RawMessage(fmt.Sprintf("%.1f", number))
	default:
		return number
	}
}

// objectIn returns an object: its class, and the properties that are set.
func objectIn(value reflect.Value) any {
	if value.IsNil() {
		return nil
	}
	object := value.Interface().(kaltura.Object)
	found := map[string]any{}
	wire := ""
	for i := range value.Elem().NumField() {
		member := value.Elem().Type().Field(i)
		name, _, _ := strings.Cut(member.Tag.Get("kaltura"), ",")
		switch {
		case member.Name == "_":
		case member.Anonymous:
			wire = name
		default:
			addField(found, name, value.Elem().Field(i))
		}
	}
	found["objectType"] = wire
	if received := kaltura.ObjectType(object); received != wire {
		found["$received"] = received
	}
	if related := value.MethodByName("RelatedLists").Call(nil)[0]; !related.IsNil() {
		found["relatedObjects"] = valueIn(related)
	}
	return found
}

func addField(found map[string]any, name string, field reflect.Value) {
	if field.Kind() != reflect.Struct {
		if !field.IsNil() {
			found[name] = valueIn(field)
		}
		return
	}
	if !field.MethodByName("IsSet").Call(nil)[0].Bool() {
		return
	}
	found[name] = nil
	if got := field.MethodByName("Get").Call(nil); got[1].Bool() {
		found[name] = valueIn(got[0])
	}
}

// errorOf returns an error: its kind, and what belongs to that.
func errorOf(err error) map[string]any {
	var (
		refused   *kaltura.APIError
		status    *kaltura.HTTPStatusError
		timeout   *kaltura.TimeoutError
		transport *kaltura.TransportError
		malformed *kaltura.MalformedAnswerError
		unasked   *kaltura.BatchError
		format    *sessions.FormatError
		forged    *notifications.Error
		usage     *kaltura.UsageError
	)
	switch {
	case errors.As(err, &refused):
		args := map[string]any{}
		for name, value := range refused.Args {
			args[name] = value
		}
		return map[string]any{"kind": "api", "code": refused.Code, "message": refused.Message, "args": args}
	case errors.As(err, &status):
		return map[string]any{"kind": "http-status", "status": status.Status}
	case errors.As(err, &timeout):
		return map[string]any{"kind": "timeout", "sent": timeout.Sent}
	case errors.Is(err, context.Canceled):
		return map[string]any{"kind": "cancelled"}
	case errors.As(err, &transport):
		return map[string]any{"kind": "transport", "sent": transport.Sent}
	case errors.As(err, &malformed):
		return map[string]any{"kind": "malformed", "path": malformed.Path}
	case errors.As(err, &unasked):
		return map[string]any{"kind": "malformed", "path": ""}
	case errors.As(err, &format):
		return map[string]any{"kind": "session-format"}
	case errors.As(err, &forged):
		return map[string]any{"kind": "notification"}
	case errors.As(err, &usage):
		return map[string]any{"kind": "usage"}
	default:
		return map[string]any{"kind": "internal"}
	}
}
