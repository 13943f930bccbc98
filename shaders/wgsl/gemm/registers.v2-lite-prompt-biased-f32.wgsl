var<workgroup> shared_v25: array<f32, 1088>;
var<workgroup> shared_v29: array<f32, 272>;
var<workgroup> shared_v33: array<f32, 1>;
var<workgroup> shared_v37: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_4(@builtin(workgroup_id) v678: vec3<u32>, @builtin(local_invocation_index) v681: u32, @builtin(local_invocation_id) v691: vec3<u32>) {
let v748 = &v13;
let v749 = &v9;
let v750 = &v5;
let v751 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v21 = info_var.scalars_usize[4];
let v22 = info_var.scalars_usize[5];
let v662 = &shared_v25;
let v663 = &shared_v29;
let v35 = u32(1);
let v679 = v678[1];
let v45 = u32(v679);
let v46 = v45 % v21;
let v47 = u32(64);
let v48 = v46 * v47;
let v51 = v45 / v21;
var<function> v666_store: array<u32, 1>= array<u32, 1>();
let v666 = &v666_store;
let v682 = v681;
let v57 = u32(v682);
let v58 = u32(4);
let v59 = v57 / v58;
let v62 = u32(63);
let v63 = min(v59, v62);
let v64 = v48 + v63;
let v66 = v20 - v35;
let v67 = min(v64, v66);
let v68 = v67 * v22;
let v69 = v68 + v51;
let v70 = v69 * v17;
let v75 = &(*v666)[v3];
*v75 = v70;
let v684 = v678[0];
let v83 = u32(v684);
let v84 = u32(16);
let v85 = v83 * v84;
var<function> v667_store: array<u32, 1>= array<u32, 1>();
let v667 = &v667_store;
let v96 = v85 + v59;
let v98 = v19 - v35;
let v99 = min(v96, v98);
let v100 = v51 * v19;
let v101 = v100 + v99;
let v102 = v101 * v18;
let v107 = &(*v667)[v3];
*v107 = v102;
var<function> v668_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v668 = &v668_store;
var<function> v669_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v669 = &v669_store;
var<function> v670_store: array<f32, 4>= array<f32, 4>();
let v670 = &v670_store;
let v124 = &(*v670)[v3];
let v125 = f32(0.0);
*v124 = v125;
let v130 = &(*v670)[v35];
*v130 = v125;
let v134 = u32(2);
let v136 = &(*v670)[v134];
*v136 = v125;
let v140 = u32(3);
let v142 = &(*v670)[v140];
*v142 = v125;
var<function> v671_store: array<f32, 1>= array<f32, 1>();
let v671 = &v671_store;
let v152 = &(*v671)[v3];
*v152 = v125;
var<function> v672_store: u32;
let v672 = &v672_store;
*v672 = v3;
loop {
let v157 = *v672;
let v158 = v157 < v17;
if !v158 { break; }
let v163 = v57 % v58;
let v164 = *v672;
let v165 = v164 + v163;
let v167 = vec4<f32>(v125);
var<function> v674_store: vec4<f32>;
let v674 = &v674_store;
*v674 = v167;
let v169 = v165 < v17;
if v169 {
let v175 = *v75;
let v176 = v175 + v165;
let v180 = &(*v751)[v176];
let v181 = *v180;
*v674 = v181;

}
let v186 = &(*v668)[v3];
let v187 = *v674;
*v186 = v187;
var<function> v675_store: vec4<f32>;
let v675 = &v675_store;
*v675 = v167;
if v169 {
let v197 = *v107;
let v198 = v197 + v165;
let v202 = &(*v750)[v198];
let v203 = *v202;
*v675 = v203;

}
let v208 = &(*v669)[v3];
let v209 = *v675;
*v208 = v209;
workgroupBarrier();
let v215 = v163 * v58;
let v223 = v59 < v47;
if v223 {
let v229 = *v186;
let v230 = v229[0];
let v231 = u32(17);
let v232 = v59 * v231;
let v233 = v232 + v215;
let v239 = &(*v662)[v233];
*v239 = v230;
let v240 = v229[1];
let v245 = v233 + v35;
let v249 = &(*v662)[v245];
*v249 = v240;
let v250 = v229[2];
let v255 = v233 + v134;
let v259 = &(*v662)[v255];
*v259 = v250;
let v260 = v229[3];
let v265 = v233 + v140;
let v269 = &(*v662)[v265];
*v269 = v260;

}
let v283 = v59 < v84;
if v283 {
let v289 = *v208;
let v290 = v289[0];
let v291 = u32(17);
let v292 = v59 * v291;
let v293 = v292 + v215;
let v299 = &(*v663)[v293];
*v299 = v290;
let v300 = v289[1];
let v305 = v293 + v35;
let v309 = &(*v663)[v305];
*v309 = v300;
let v310 = v289[2];
let v315 = v293 + v134;
let v319 = &(*v663)[v315];
*v319 = v310;
let v320 = v289[3];
let v325 = v293 + v140;
let v329 = &(*v663)[v325];
*v329 = v320;

}
workgroupBarrier();
var<function> v676_store: array<f32, 4>= array<f32, 4>();
let v676 = &v676_store;
for(var v337: u32 = v3; v337 < v84; v337 += v35) {
let v692 = v691[1];
let v340 = u32(v692);
let v343 = u32(17);
let v344 = v340 * v343;
let v345 = v344 + v337;
let v349 = &(*v662)[v345];
let v350 = *v349;
let v355 = &(*v676)[v3];
*v355 = v350;
let v359 = v340 + v84;
let v361 = v359 * v343;
let v362 = v361 + v337;
let v366 = &(*v662)[v362];
let v367 = *v366;
let v372 = &(*v676)[v35];
*v372 = v367;
let v375 = u32(32);
let v376 = v340 + v375;
let v378 = v376 * v343;
let v379 = v378 + v337;
let v383 = &(*v662)[v379];
let v384 = *v383;
let v389 = &(*v676)[v134];
*v389 = v384;
let v392 = u32(48);
let v393 = v340 + v392;
let v395 = v393 * v343;
let v396 = v395 + v337;
let v400 = &(*v662)[v396];
let v401 = *v400;
let v406 = &(*v676)[v140];
*v406 = v401;
let v696 = v691[0];
let v408 = u32(v696);
let v412 = v408 * v343;
let v413 = v412 + v337;
let v417 = &(*v663)[v413];
let v418 = *v417;
let v424 = *v355;
let v431 = *v124;
let v744 = fma(v424, v418, v431);
*v124 = v744;
let v438 = *v372;
let v445 = *v130;
let v745 = fma(v438, v418, v445);
*v130 = v745;
let v452 = *v389;
let v459 = *v136;
let v746 = fma(v452, v418, v459);
*v136 = v746;
let v466 = *v406;
let v473 = *v142;
let v747 = fma(v466, v418, v473);
*v142 = v747;

}
let v475 = *v672;
let v477 = v475 + v58;
*v672 = v477;

}
let v698 = v691[1];
let v484 = u32(v698);
let v485 = v48 + v484;
let v700 = v691[0];
let v491 = u32(v700);
let v492 = v85 + v491;
let v502 = *v124;
let v509 = v485 < v20;
let v510 = v492 < v19;
let v511 = v509 && v510;
if v511 {
let v512 = v485 * v22;
let v516 = v512 + v51;
let v702 = v678[2];
let v518 = u32(v702);
let v519 = v518 * v20;
let v520 = v519 * v22;
let v521 = v520 + v516;
let v522 = v521 * v19;
let v523 = v522 + v492;
let v527 = &(*v749)[v492];
let v528 = *v527;
let v529 = v502 + v528;
let v533 = &(*v748)[v523];
*v533 = v529;

}
let v535 = v485 + v84;
let v543 = *v130;
let v550 = v535 < v20;
let v552 = v550 && v510;
if v552 {
let v553 = v535 * v22;
let v557 = v553 + v51;
let v704 = v678[2];
let v559 = u32(v704);
let v560 = v559 * v20;
let v561 = v560 * v22;
let v562 = v561 + v557;
let v563 = v562 * v19;
let v564 = v563 + v492;
let v568 = &(*v749)[v492];
let v569 = *v568;
let v570 = v543 + v569;
let v574 = &(*v748)[v564];
*v574 = v570;

}
let v575 = u32(32);
let v576 = v485 + v575;
let v584 = *v136;
let v591 = v576 < v20;
let v593 = v591 && v510;
if v593 {
let v594 = v576 * v22;
let v598 = v594 + v51;
let v706 = v678[2];
let v600 = u32(v706);
let v601 = v600 * v20;
let v602 = v601 * v22;
let v603 = v602 + v598;
let v604 = v603 * v19;
let v605 = v604 + v492;
let v609 = &(*v749)[v492];
let v610 = *v609;
let v611 = v584 + v610;
let v615 = &(*v748)[v605];
*v615 = v611;

}
let v616 = u32(48);
let v617 = v485 + v616;
let v625 = *v142;
let v632 = v617 < v20;
let v634 = v632 && v510;
if v634 {
let v635 = v617 * v22;
let v639 = v635 + v51;
let v708 = v678[2];
let v641 = u32(v708);
let v642 = v641 * v20;
let v643 = v642 * v22;
let v644 = v643 + v639;
let v645 = v644 * v19;
let v646 = v645 + v492;
let v650 = &(*v749)[v492];
let v651 = *v650;
let v652 = v625 + v651;
let v656 = &(*v748)[v646];
*v656 = v652;

}
return;

}
