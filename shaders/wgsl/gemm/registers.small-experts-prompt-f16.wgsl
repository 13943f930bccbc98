enable f16;
var<workgroup> shared_v33: array<f32, 544>;
var<workgroup> shared_v37: array<f32, 272>;
var<workgroup> shared_v41: array<f32, 272>;
var<workgroup> shared_v45: array<i32, 1>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec2<f16>>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec2<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_2(@builtin(local_invocation_index) v675: u32, @builtin(workgroup_id) v677: vec3<u32>, @builtin(local_invocation_id) v692: vec3<u32>) {
let v744 = &v21;
let v745 = &v17;
let v746 = &v13;
let v747 = &v9;
let v748 = &v5;
let v749 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_usize[0];
let v26 = info_var.scalars_usize[1];
let v27 = info_var.scalars_usize[2];
let v28 = info_var.scalars_usize[3];
let v29 = info_var.scalars_usize[4];
let v30 = info_var.scalars_usize[5];
let v31 = info_var.scalars_usize[6];
let v656 = &shared_v33;
let v657 = &shared_v37;
let v658 = &shared_v41;
let v659 = &shared_v45;
let v47 = u32(1);
let v676 = v675;
let v50 = u32(0);
let v51 = v676 == v50;
if v51 {
let v678 = v677[1];
let v53 = u32(v678);
let v57 = &(*v746)[v53];
let v58 = *v57;
let v63 = &(*v659)[v3];
*v63 = v58;

}
workgroupBarrier();
let v68 = &(*v659)[v3];
let v69 = workgroupUniformLoad(v68);
let v70 = i32(0);
let v71 = v69 >= v70;
if v71 {
let v679 = v677[1];
let v73 = u32(v679);
let v74 = v73 % v29;
let v75 = u32(32);
let v76 = v74 * v75;
let v79 = v73 / v29;
var<function> v660_store: array<u32, 1>= array<u32, 1>();
let v660 = &v660_store;
let v85 = u32(v676);
let v86 = u32(8);
let v87 = v85 / v86;
let v90 = u32(31);
let v91 = min(v87, v90);
let v92 = v76 + v91;
let v96 = &(*v745)[v92];
let v97 = *v96;
let v99 = max(v97, v70);
let v100 = u32(v99);
let v101 = v100 / v31;
let v102 = v101 * v25;
let v107 = &(*v660)[v3];
*v107 = v102;
let v108 = u32(v69);
let v112 = v108 + v79;
let v683 = v677[0];
let v114 = u32(v683);
let v115 = u32(16);
let v116 = v114 * v115;
var<function> v661_store: array<u32, 1>= array<u32, 1>();
let v661 = &v661_store;
let v127 = v116 + v87;
let v129 = v27 - v47;
let v130 = min(v127, v129);
let v131 = v112 * v27;
let v132 = v131 + v130;
let v133 = v132 * v26;
let v138 = &(*v661)[v3];
*v138 = v133;
var<function> v662_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v662 = &v662_store;
var<function> v663_store: array<vec2<f16>, 1>= array<vec2<f16>, 1>();
let v663 = &v663_store;
var<function> v664_store: array<f32, 2>= array<f32, 2>();
let v664 = &v664_store;
let v149 = u32(2);
let v155 = &(*v664)[v3];
let v156 = f32(0.0);
*v155 = v156;
let v161 = &(*v664)[v47];
*v161 = v156;
var<function> v665_store: array<f32, 2>= array<f32, 2>();
let v665 = &v665_store;
let v171 = &(*v665)[v3];
*v171 = v156;
let v177 = &(*v665)[v47];
*v177 = v156;
var<function> v666_store: u32;
let v666 = &v666_store;
*v666 = v3;
loop {
let v182 = *v666;
let v183 = v182 < v25;
if !v183 { break; }
let v188 = v85 % v86;
let v189 = *v666;
let v190 = v189 + v188;
let v192 = vec2<f32>(v156);
var<function> v668_store: vec2<f32>;
let v668 = &v668_store;
*v668 = v192;
let v194 = v190 < v25;
if v194 {
let v200 = *v107;
let v201 = v200 + v190;
let v205 = &(*v749)[v201];
let v206 = *v205;
*v668 = v206;

}
let v211 = &(*v662)[v3];
let v212 = *v668;
*v211 = v212;
let v213 = f16(0.0);
let v214 = vec2<f16>(v213);
var<function> v669_store: vec2<f16>;
let v669 = &v669_store;
*v669 = v214;
if v194 {
let v222 = *v138;
let v223 = v222 + v190;
let v227 = &(*v748)[v223];
let v228 = *v227;
*v669 = v228;

}
let v233 = &(*v663)[v3];
let v234 = *v669;
*v233 = v234;
workgroupBarrier();
let v240 = v188 * v149;
let v248 = v87 < v75;
if v248 {
let v254 = *v211;
let v255 = v254[0];
let v256 = u32(17);
let v257 = v87 * v256;
let v258 = v257 + v240;
let v264 = &(*v656)[v258];
*v264 = v255;
let v265 = v254[1];
let v270 = v258 + v47;
let v274 = &(*v656)[v270];
*v274 = v265;

}
let v288 = v87 < v115;
if v288 {
let v294 = *v233;
let v295 = vec2<f32>(v294);
let v296 = v295[0];
let v297 = u32(17);
let v298 = v87 * v297;
let v299 = v298 + v240;
let v305 = &(*v657)[v299];
*v305 = v296;
let v306 = v295[1];
let v311 = v299 + v47;
let v315 = &(*v657)[v311];
*v315 = v306;

}
var<function> v670_store: vec2<f16>;
let v670 = &v670_store;
*v670 = v214;
if v194 {
let v325 = *v138;
let v326 = v325 + v190;
let v330 = &(*v747)[v326];
let v331 = *v330;
*v670 = v331;

}
let v337 = *v670;
*v233 = v337;
if v288 {
let v357 = *v233;
let v358 = vec2<f32>(v357);
let v359 = v358[0];
let v360 = u32(17);
let v361 = v87 * v360;
let v362 = v361 + v240;
let v368 = &(*v658)[v362];
*v368 = v359;
let v369 = v358[1];
let v374 = v362 + v47;
let v378 = &(*v658)[v374];
*v378 = v369;

}
workgroupBarrier();
var<function> v671_store: array<f32, 2>= array<f32, 2>();
let v671 = &v671_store;
for(var v386: u32 = v3; v386 < v115; v386 += v47) {
let v693 = v692[1];
let v389 = u32(v693);
let v392 = u32(17);
let v393 = v389 * v392;
let v394 = v393 + v386;
let v398 = &(*v656)[v394];
let v399 = *v398;
let v404 = &(*v671)[v3];
*v404 = v399;
let v408 = v389 + v115;
let v410 = v408 * v392;
let v411 = v410 + v386;
let v415 = &(*v656)[v411];
let v416 = *v415;
let v421 = &(*v671)[v47];
*v421 = v416;
let v695 = v692[0];
let v423 = u32(v695);
let v427 = v423 * v392;
let v428 = v427 + v386;
let v432 = &(*v657)[v428];
let v433 = *v432;
let v439 = *v404;
let v446 = *v155;
let v740 = fma(v439, v433, v446);
*v155 = v740;
let v453 = *v421;
let v460 = *v161;
let v741 = fma(v453, v433, v460);
*v161 = v741;

}
var<function> v673_store: array<f32, 2>= array<f32, 2>();
let v673 = &v673_store;
for(var v469: u32 = v3; v469 < v115; v469 += v47) {
let v696 = v692[1];
let v472 = u32(v696);
let v475 = u32(17);
let v476 = v472 * v475;
let v477 = v476 + v469;
let v481 = &(*v656)[v477];
let v482 = *v481;
let v487 = &(*v673)[v3];
*v487 = v482;
let v491 = v472 + v115;
let v493 = v491 * v475;
let v494 = v493 + v469;
let v498 = &(*v656)[v494];
let v499 = *v498;
let v504 = &(*v673)[v47];
*v504 = v499;
let v698 = v692[0];
let v506 = u32(v698);
let v510 = v506 * v475;
let v511 = v510 + v469;
let v515 = &(*v658)[v511];
let v516 = *v515;
let v522 = *v487;
let v529 = *v171;
let v742 = fma(v522, v516, v529);
*v171 = v742;
let v536 = *v504;
let v543 = *v177;
let v743 = fma(v536, v516, v543);
*v177 = v743;

}
let v545 = *v666;
let v547 = v545 + v86;
*v666 = v547;

}
let v700 = v692[1];
let v554 = u32(v700);
let v555 = v76 + v554;
let v702 = v692[0];
let v561 = u32(v702);
let v562 = v116 + v561;
let v572 = *v155;
let v578 = *v171;
let v579 = -v572;
let v580 = f32(87.0);
let v581 = min(v579, v580);
let v582 = exp(v581);
let v583 = f32(1.0);
let v584 = v583 + v582;
let v585 = v572 / v584;
let v586 = v585 * v578;
let v587 = v555 < v28;
let v588 = v562 < v27;
let v589 = v587 && v588;
if v589 {
let v590 = v555 * v30;
let v594 = v590 + v79;
let v704 = v677[2];
let v596 = u32(v704);
let v597 = v596 * v28;
let v598 = v597 * v30;
let v599 = v598 + v594;
let v600 = v599 * v27;
let v601 = v600 + v562;
let v605 = &(*v744)[v601];
*v605 = v586;

}
let v607 = v555 + v115;
let v615 = *v161;
let v621 = *v177;
let v622 = -v615;
let v624 = min(v622, v580);
let v625 = exp(v624);
let v627 = v583 + v625;
let v628 = v615 / v627;
let v629 = v628 * v621;
let v630 = v607 < v28;
let v632 = v630 && v588;
if v632 {
let v633 = v607 * v30;
let v637 = v633 + v79;
let v706 = v677[2];
let v639 = u32(v706);
let v640 = v639 * v28;
let v641 = v640 * v30;
let v642 = v641 + v637;
let v643 = v642 * v27;
let v644 = v643 + v562;
let v648 = &(*v744)[v644];
*v648 = v629;

}

}
return;

}
