var<workgroup> shared_v15: array<f32, 128>;
var<workgroup> shared_v19: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f32_n_4(@builtin(workgroup_id) v758: vec3<u32>, @builtin(num_workgroups) v760: vec3<u32>, @builtin(local_invocation_id) v763: vec3<u32>) {
let v851 = &v9;
let v852 = &v5;
let v853 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v727 = &shared_v15;
let v21 = u32(4);
let v23 = u32(v13);
let v759 = v758[1];
let v761 = v760[0];
let v26 = v759 * v761;
let v762 = v758[0];
let v28 = v26 + v762;
let v29 = u32(v28);
let v764 = v763[1];
let v31 = u32(v764);
let v32 = u32(1);
let v35 = v29 * v21;
let v36 = v35 + v31;
let v38 = v36 * v21;
var<function> v729_store: u32;
let v729 = &v729_store;
*v729 = v3;
var<function> v730_store: u32;
let v730 = &v730_store;
*v730 = v38;
var<function> v731_store: u32;
let v731 = &v731_store;
*v731 = v23;
var<function> v732_store: u32;
let v732 = &v732_store;
let v45 = *v729;
*v732 = v45;
var<function> v733_store: u32;
let v733 = &v733_store;
*v733 = v3;
var<function> v734_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v734 = &v734_store;
let v53 = f32(0.0);
let v54 = vec4<f32>(v53);
let v59 = &(*v734)[v3];
*v59 = v54;
let v66 = &(*v734)[v32];
*v66 = v54;
let v71 = u32(2);
let v73 = &(*v734)[v71];
*v73 = v54;
let v78 = u32(3);
let v80 = &(*v734)[v78];
*v80 = v54;
let v85 = u32(32);
let v766 = v763[0];
let v88 = u32(v766);
let v91 = u32(64);
var<function> v735_store: array<vec4<f32>, 8>= array<vec4<f32>, 8>();
let v735 = &v735_store;
let v98 = *v730;
let v101 = *v731;
let v103 = v101 - v32;
let v104 = min(v98, v103);
let v106 = v104 * v91;
let v107 = *v733;
let v108 = v107 + v106;
let v109 = v108 + v88;
let v115 = &(*v852)[v109];
let v116 = *v115;
let v121 = &(*v735)[v3];
*v121 = v116;
let v123 = v109 + v85;
let v127 = &(*v852)[v123];
let v128 = *v127;
let v133 = &(*v735)[v32];
*v133 = v128;
let v134 = *v730;
let v136 = v134 + v32;
let v137 = *v731;
let v139 = v137 - v32;
let v140 = min(v136, v139);
let v142 = v140 * v91;
let v143 = *v733;
let v144 = v143 + v142;
let v145 = v144 + v88;
let v151 = &(*v852)[v145];
let v152 = *v151;
let v157 = &(*v735)[v71];
*v157 = v152;
let v159 = v145 + v85;
let v163 = &(*v852)[v159];
let v164 = *v163;
let v169 = &(*v735)[v78];
*v169 = v164;
let v170 = *v730;
let v172 = v170 + v71;
let v173 = *v731;
let v175 = v173 - v32;
let v176 = min(v172, v175);
let v178 = v176 * v91;
let v179 = *v733;
let v180 = v179 + v178;
let v181 = v180 + v88;
let v187 = &(*v852)[v181];
let v188 = *v187;
let v193 = &(*v735)[v21];
*v193 = v188;
let v195 = v181 + v85;
let v199 = &(*v852)[v195];
let v200 = *v199;
let v203 = u32(5);
let v205 = &(*v735)[v203];
*v205 = v200;
let v206 = *v730;
let v208 = v206 + v78;
let v209 = *v731;
let v211 = v209 - v32;
let v212 = min(v208, v211);
let v214 = v212 * v91;
let v215 = *v733;
let v216 = v215 + v214;
let v217 = v216 + v88;
let v223 = &(*v852)[v217];
let v224 = *v223;
let v227 = u32(6);
let v229 = &(*v735)[v227];
*v229 = v224;
let v231 = v217 + v85;
let v235 = &(*v852)[v231];
let v236 = *v235;
let v239 = u32(7);
let v241 = &(*v735)[v239];
*v241 = v236;
let v244 = *v732;
let v247 = v244 + v88;
let v251 = &(*v853)[v247];
let v252 = *v251;
let v258 = *v121;
let v265 = *v59;
let v843 = fma(v258, v252, v265);
*v59 = v843;
let v272 = *v157;
let v279 = *v66;
let v844 = fma(v272, v252, v279);
*v66 = v844;
let v286 = *v193;
let v293 = *v73;
let v845 = fma(v286, v252, v293);
*v73 = v845;
let v300 = *v229;
let v307 = *v80;
let v846 = fma(v300, v252, v307);
*v80 = v846;
let v310 = v88 + v85;
let v311 = *v732;
let v314 = v311 + v310;
let v318 = &(*v853)[v314];
let v319 = *v318;
let v325 = *v133;
let v332 = *v59;
let v847 = fma(v325, v319, v332);
*v59 = v847;
let v339 = *v169;
let v346 = *v66;
let v848 = fma(v339, v319, v346);
*v66 = v848;
let v353 = *v205;
let v360 = *v73;
let v849 = fma(v353, v319, v360);
*v73 = v849;
let v367 = *v241;
let v374 = *v80;
let v850 = fma(v367, v319, v374);
*v80 = v850;
var<function> v736_store: array<f32, 1>= array<f32, 1>();
let v736 = &v736_store;
let v382 = f32(1.0);
var<function> v737_store: f32;
let v737 = &v737_store;
*v737 = v382;
let v389 = &(*v736)[v3];
let v390 = *v737;
*v389 = v390;
let v396 = *v59;
let v397 = v396[0];
var<function> v738_store: f32;
let v738 = &v738_store;
*v738 = v397;
let v399 = v396[1];
let v400 = *v738;
let v401 = v400 + v399;
*v738 = v401;
let v402 = v396[2];
let v403 = *v738;
let v404 = v403 + v402;
*v738 = v404;
let v405 = v396[3];
let v406 = *v738;
let v407 = v406 + v405;
*v738 = v407;
let v768 = u32(32);
let v410 = v764 * v768;
let v411 = u32(v410);
let v414 = v411 + v88;
workgroupBarrier();
let v418 = &(*v727)[v414];
let v419 = *v738;
*v418 = v419;
workgroupBarrier();
var<function> v739_store: f32;
let v739 = &v739_store;
*v739 = v53;
for(var v426: u32 = v3; v426 < v85; v426 += v32) {
let v428 = v411 + v426;
let v432 = &(*v727)[v428];
let v433 = *v432;
let v434 = *v739;
let v435 = v434 + v433;
*v739 = v435;

}
var<function> v741_store: f32;
let v741 = &v741_store;
let v437 = *v739;
*v741 = v437;
let v443 = *v389;
let v444 = *v741;
let v445 = v444 * v443;
let v463 = v88 == v3;
var<function> v742_store: bool;
let v742 = &v742_store;
if v463 {
let v466 = v38 < v23;
*v742 = v466;

} else {
let v468 = false;
*v742 = v468;

}
let v469 = *v742;
if v469 {
let v473 = &(*v851)[v38];
*v473 = v445;

}
let v479 = *v66;
let v480 = v479[0];
var<function> v743_store: f32;
let v743 = &v743_store;
*v743 = v480;
let v482 = v479[1];
let v483 = *v743;
let v484 = v483 + v482;
*v743 = v484;
let v485 = v479[2];
let v486 = *v743;
let v487 = v486 + v485;
*v743 = v487;
let v488 = v479[3];
let v489 = *v743;
let v490 = v489 + v488;
*v743 = v490;
workgroupBarrier();
let v502 = *v743;
*v418 = v502;
workgroupBarrier();
var<function> v744_store: f32;
let v744 = &v744_store;
*v744 = v53;
for(var v509: u32 = v3; v509 < v85; v509 += v32) {
let v511 = v411 + v509;
let v515 = &(*v727)[v511];
let v516 = *v515;
let v517 = *v744;
let v518 = v517 + v516;
*v744 = v518;

}
var<function> v746_store: f32;
let v746 = &v746_store;
let v520 = *v744;
*v746 = v520;
let v526 = *v389;
let v527 = *v746;
let v528 = v527 * v526;
let v535 = v38 + v32;
var<function> v747_store: bool;
let v747 = &v747_store;
if v463 {
let v549 = v535 < v23;
*v747 = v549;

} else {
let v551 = false;
*v747 = v551;

}
let v552 = *v747;
if v552 {
let v556 = &(*v851)[v535];
*v556 = v528;

}
let v562 = *v73;
let v563 = v562[0];
var<function> v748_store: f32;
let v748 = &v748_store;
*v748 = v563;
let v565 = v562[1];
let v566 = *v748;
let v567 = v566 + v565;
*v748 = v567;
let v568 = v562[2];
let v569 = *v748;
let v570 = v569 + v568;
*v748 = v570;
let v571 = v562[3];
let v572 = *v748;
let v573 = v572 + v571;
*v748 = v573;
workgroupBarrier();
let v585 = *v748;
*v418 = v585;
workgroupBarrier();
var<function> v749_store: f32;
let v749 = &v749_store;
*v749 = v53;
for(var v592: u32 = v3; v592 < v85; v592 += v32) {
let v594 = v411 + v592;
let v598 = &(*v727)[v594];
let v599 = *v598;
let v600 = *v749;
let v601 = v600 + v599;
*v749 = v601;

}
var<function> v751_store: f32;
let v751 = &v751_store;
let v603 = *v749;
*v751 = v603;
let v609 = *v389;
let v610 = *v751;
let v611 = v610 * v609;
let v618 = v38 + v71;
var<function> v752_store: bool;
let v752 = &v752_store;
if v463 {
let v632 = v618 < v23;
*v752 = v632;

} else {
let v634 = false;
*v752 = v634;

}
let v635 = *v752;
if v635 {
let v639 = &(*v851)[v618];
*v639 = v611;

}
let v645 = *v80;
let v646 = v645[0];
var<function> v753_store: f32;
let v753 = &v753_store;
*v753 = v646;
let v648 = v645[1];
let v649 = *v753;
let v650 = v649 + v648;
*v753 = v650;
let v651 = v645[2];
let v652 = *v753;
let v653 = v652 + v651;
*v753 = v653;
let v654 = v645[3];
let v655 = *v753;
let v656 = v655 + v654;
*v753 = v656;
workgroupBarrier();
let v668 = *v753;
*v418 = v668;
workgroupBarrier();
var<function> v754_store: f32;
let v754 = &v754_store;
*v754 = v53;
for(var v675: u32 = v3; v675 < v85; v675 += v32) {
let v677 = v411 + v675;
let v681 = &(*v727)[v677];
let v682 = *v681;
let v683 = *v754;
let v684 = v683 + v682;
*v754 = v684;

}
var<function> v756_store: f32;
let v756 = &v756_store;
let v686 = *v754;
*v756 = v686;
let v692 = *v389;
let v693 = *v756;
let v694 = v693 * v692;
let v701 = v38 + v78;
var<function> v757_store: bool;
let v757 = &v757_store;
if v463 {
let v715 = v701 < v23;
*v757 = v715;

} else {
let v717 = false;
*v757 = v717;

}
let v718 = *v757;
if v718 {
let v722 = &(*v851)[v701];
*v722 = v694;

}
return;

}
