package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.Annotation;
import com.kaltura.api.model.AnnotationListResponse;
import com.kaltura.api.model.CuePoint;
import java.util.function.Consumer;

/** Makes the calls of {@code annotation_annotation}. */
final class AnnotationActions {
  private AnnotationActions() {}

  static Call<Annotation> add(Object annotation) {
    Call<Annotation> call =
        new Call<>("annotation_annotation", "add", Kind.object("KalturaAnnotation"));
    call.put("annotation", annotation);
    return call;
  }

  static Call<CuePoint> get(Object id) {
    Call<CuePoint> call =
        new Call<>("annotation_annotation", "get", Kind.object("KalturaCuePoint"));
    call.repeatable();
    call.put("id", id);
    return call;
  }

  static Call<AnnotationListResponse> list(
      Consumer<? super AnnotationService.ListParams> optional) {
    Call<AnnotationListResponse> call =
        new Call<>("annotation_annotation", "list", Kind.object("KalturaAnnotationListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new AnnotationService.ListParams(call));
    }
    return call;
  }

  static Call<Annotation> update(Object id, Object annotation) {
    Call<Annotation> call =
        new Call<>("annotation_annotation", "update", Kind.object("KalturaAnnotation"));
    call.put("id", id);
    call.put("annotation", annotation);
    return call;
  }

  static Call<Void> delete(Object id) {
    Call<Void> call = new Call<>("annotation_annotation", "delete", Kind.NOTHING);
    call.put("id", id);
    return call;
  }

  static Call<Long> count(Consumer<? super AnnotationService.CountParams> optional) {
    Call<Long> call = new Call<>("annotation_annotation", "count", Kind.INTEGER);
    call.repeatable();
    if (optional != null) {
      optional.accept(new AnnotationService.CountParams(call));
    }
    return call;
  }
}
