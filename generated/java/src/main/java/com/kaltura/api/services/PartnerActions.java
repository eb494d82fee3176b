package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.Partner;
import com.kaltura.api.model.PartnerListResponse;
import com.kaltura.api.model.PartnerPublicInfo;
import java.util.function.Consumer;

/** Makes the calls of {@code partner}. */
final class PartnerActions {
  private PartnerActions() {}

  static Call<Partner> register(
      Object partner, Consumer<? super PartnerService.RegisterParams> optional) {
    Call<Partner> call = new Call<>("partner", "register", Kind.object("KalturaPartner"));
    call.secret("cmsPassword");
    call.put("partner", partner);
    if (optional != null) {
      optional.accept(new PartnerService.RegisterParams(call));
    }
    return call;
  }

  static Call<Partner> get(Consumer<? super PartnerService.GetParams> optional) {
    Call<Partner> call = new Call<>("partner", "get", Kind.object("KalturaPartner"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new PartnerService.GetParams(call));
    }
    return call;
  }

  static Call<Partner> getInfo() {
    Call<Partner> call = new Call<>("partner", "getInfo", Kind.object("KalturaPartner"));
    call.repeatable();
    return call;
  }

  static Call<PartnerPublicInfo> getPublicInfo(
      Consumer<? super PartnerService.GetPublicInfoParams> optional) {
    Call<PartnerPublicInfo> call =
        new Call<>("partner", "getPublicInfo", Kind.object("KalturaPartnerPublicInfo"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new PartnerService.GetPublicInfoParams(call));
    }
    return call;
  }

  static Call<Partner> getSecrets(
      Object partnerId,
      Object adminEmail,
      Object cmsPassword,
      Consumer<? super PartnerService.GetSecretsParams> optional) {
    Call<Partner> call = new Call<>("partner", "getSecrets", Kind.object("KalturaPartner"));
    call.repeatable();
    call.secret("cmsPassword");
    call.secret("otp");
    call.put("partnerId", partnerId);
    call.put("adminEmail", adminEmail);
    call.put("cmsPassword", cmsPassword);
    if (optional != null) {
      optional.accept(new PartnerService.GetSecretsParams(call));
    }
    return call;
  }

  static Call<PartnerListResponse> list(Consumer<? super PartnerService.ListParams> optional) {
    Call<PartnerListResponse> call =
        new Call<>("partner", "list", Kind.object("KalturaPartnerListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new PartnerService.ListParams(call));
    }
    return call;
  }

  static Call<Long> count(Consumer<? super PartnerService.CountParams> optional) {
    Call<Long> call = new Call<>("partner", "count", Kind.INTEGER);
    call.repeatable();
    if (optional != null) {
      optional.accept(new PartnerService.CountParams(call));
    }
    return call;
  }

  static Call<Partner> update(
      Object partner, Consumer<? super PartnerService.UpdateParams> optional) {
    Call<Partner> call = new Call<>("partner", "update", Kind.object("KalturaPartner"));
    call.put("partner", partner);
    if (optional != null) {
      optional.accept(new PartnerService.UpdateParams(call));
    }
    return call;
  }
}
