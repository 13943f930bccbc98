var<workgroup> shared_v22: array<f32, 64>;
var<workgroup> shared_v26: array<f32, 2>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 2, 1)
fn shared_output_kernel_w_f32_n_1(@builtin(workgroup_id) v717: vec3<u32>, @builtin(local_invocation_id) v720: vec3<u32>) {
let v794 = &v17;
let v795 = &v13;
let v796 = &v9;
let v797 = &v5;
let v798 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v698 = &shared_v22;
let v24 = u32(64);
let v699 = &shared_v26;
let v28 = u32(2);
let v30 = u32(v21);
let v718 = v717[1];
let v32 = u32(v718);
let v719 = v717[0];
let v34 = u32(v719);
let v721 = v720[1];
let v36 = u32(v721);
let v38 = v36 / v28;
let v39 = u32(1);
let v41 = v34 + v38;
var<function> v700_store: array<f32, 1>= array<f32, 1>();
let v700 = &v700_store;
let v48 = f32(0.0);
let v53 = &(*v700)[v3];
*v53 = v48;
var<function> v701_store: u32;
let v701 = &v701_store;
*v701 = v36;
loop {
let v57 = *v701;
let v59 = v57 < v28;
if !v59 { break; }
let v62 = v32 * v28;
let v63 = *v701;
let v64 = v62 + v63;
let v68 = &(*v797)[v64];
let v69 = *v68;
let v70 = u32(v69);
var<function> v703_store: bool;
let v703 = &v703_store;
let v73 = u32(5);
let v74 = v70 < v73;
*v703 = v74;
let v77 = *v703;
if v77 {
let v78 = u32(33);
let v79 = v64 * v78;
var<function> v704_store: array<u32, 1>= array<u32, 1>();
let v704 = &v704_store;
let v90 = &(*v704)[v3];
*v90 = v79;
let v93 = v70 * v30;
let v95 = v93 * v78;
var<function> v705_store: array<f32, 1>= array<f32, 1>();
let v705 = &v705_store;
var<function> v706_store: array<f32, 1>= array<f32, 1>();
let v706 = &v706_store;
let v109 = &(*v705)[v3];
*v109 = v48;
let v114 = &(*v706)[v3];
*v114 = v48;
let v120 = u32(32);
let v724 = v720[0];
let v123 = u32(v724);
for(var v128: u32 = v3; v128 < v3; v128 += v39) {
let v130 = u32(256);
let v131 = v128 * v130;
let v132 = v131 + v123;
var<function> v708_store: array<f32, 8>= array<f32, 8>();
let v708 = &v708_store;
let v140 = v30 - v39;
let v141 = min(v41, v140);
let v143 = v141 * v78;
let v144 = v95 + v143;
let v145 = v144 + v132;
let v151 = &(*v795)[v145];
let v152 = *v151;
let v157 = &(*v708)[v3];
*v157 = v152;
let v159 = v145 + v120;
let v163 = &(*v795)[v159];
let v164 = *v163;
let v169 = &(*v708)[v39];
*v169 = v164;
let v171 = v145 + v24;
let v175 = &(*v795)[v171];
let v176 = *v175;
let v181 = &(*v708)[v28];
*v181 = v176;
let v182 = u32(96);
let v183 = v145 + v182;
let v187 = &(*v795)[v183];
let v188 = *v187;
let v191 = u32(3);
let v193 = &(*v708)[v191];
*v193 = v188;
let v194 = u32(128);
let v195 = v145 + v194;
let v199 = &(*v795)[v195];
let v200 = *v199;
let v203 = u32(4);
let v205 = &(*v708)[v203];
*v205 = v200;
let v206 = u32(160);
let v207 = v145 + v206;
let v211 = &(*v795)[v207];
let v212 = *v211;
let v217 = &(*v708)[v73];
*v217 = v212;
let v218 = u32(192);
let v219 = v145 + v218;
let v223 = &(*v795)[v219];
let v224 = *v223;
let v227 = u32(6);
let v229 = &(*v708)[v227];
*v229 = v224;
let v230 = u32(224);
let v231 = v145 + v230;
let v235 = &(*v795)[v231];
let v236 = *v235;
let v239 = u32(7);
let v241 = &(*v708)[v239];
*v241 = v236;
let v249 = *v90;
let v250 = v249 + v132;
let v254 = &(*v798)[v250];
let v255 = *v254;
let v261 = *v157;
let v268 = *v109;
let v783 = fma(v261, v255, v268);
*v109 = v783;
let v271 = v132 + v120;
let v277 = *v90;
let v278 = v277 + v271;
let v282 = &(*v798)[v278];
let v283 = *v282;
let v289 = *v169;
let v296 = *v109;
let v784 = fma(v289, v283, v296);
*v109 = v784;
let v299 = v132 + v24;
let v305 = *v90;
let v306 = v305 + v299;
let v310 = &(*v798)[v306];
let v311 = *v310;
let v317 = *v181;
let v324 = *v109;
let v785 = fma(v317, v311, v324);
*v109 = v785;
let v327 = v132 + v182;
let v333 = *v90;
let v334 = v333 + v327;
let v338 = &(*v798)[v334];
let v339 = *v338;
let v345 = *v193;
let v352 = *v109;
let v786 = fma(v345, v339, v352);
*v109 = v786;
let v355 = v132 + v194;
let v361 = *v90;
let v362 = v361 + v355;
let v366 = &(*v798)[v362];
let v367 = *v366;
let v373 = *v205;
let v380 = *v109;
let v787 = fma(v373, v367, v380);
*v109 = v787;
let v383 = v132 + v206;
let v389 = *v90;
let v390 = v389 + v383;
let v394 = &(*v798)[v390];
let v395 = *v394;
let v401 = *v217;
let v408 = *v109;
let v788 = fma(v401, v395, v408);
*v109 = v788;
let v411 = v132 + v218;
let v417 = *v90;
let v418 = v417 + v411;
let v422 = &(*v798)[v418];
let v423 = *v422;
let v429 = *v229;
let v436 = *v109;
let v789 = fma(v429, v423, v436);
*v109 = v789;
let v439 = v132 + v230;
let v445 = *v90;
let v446 = v445 + v439;
let v450 = &(*v798)[v446];
let v451 = *v450;
let v457 = *v241;
let v464 = *v109;
let v790 = fma(v457, v451, v464);
*v109 = v790;

}
var<function> v709_store: array<f32, 1>= array<f32, 1>();
let v709 = &v709_store;
let v475 = v30 - v39;
let v476 = min(v41, v475);
let v478 = v476 * v78;
let v479 = v95 + v478;
let v480 = v479 + v123;
let v486 = &(*v795)[v480];
let v487 = *v486;
let v492 = &(*v709)[v3];
*v492 = v487;
let v500 = *v90;
let v501 = v500 + v123;
let v505 = &(*v798)[v501];
let v506 = *v505;
let v512 = *v492;
let v519 = *v109;
let v791 = fma(v512, v506, v519);
*v109 = v791;
let v522 = v120 + v123;
let v524 = v522 < v78;
if v524 {
var<function> v710_store: array<f32, 1>= array<f32, 1>();
let v710 = &v710_store;
let v537 = v479 + v522;
let v543 = &(*v795)[v537];
let v544 = *v543;
let v549 = &(*v710)[v3];
*v549 = v544;
let v557 = *v90;
let v558 = v557 + v522;
let v562 = &(*v798)[v558];
let v563 = *v562;
let v569 = *v549;
let v576 = *v109;
let v792 = fma(v569, v563, v576);
*v109 = v792;

}
let v581 = &(*v796)[v64];
let v582 = *v581;
let v588 = *v109;
let v595 = *v53;
let v793 = fma(v588, v582, v595);
*v53 = v793;

}
let v597 = *v701;
let v599 = v597 + v28;
*v701 = v599;

}
let v605 = *v53;
var<function> v711_store: f32;
let v711 = &v711_store;
*v711 = v605;
let v726 = u32(32);
let v609 = v721 * v726;
let v610 = u32(v609);
let v727 = v720[0];
let v612 = u32(v727);
let v613 = v610 + v612;
workgroupBarrier();
let v617 = &(*v698)[v613];
let v618 = *v711;
*v617 = v618;
workgroupBarrier();
var<function> v712_store: f32;
let v712 = &v712_store;
*v712 = v48;
let v623 = u32(32);
for(var v625: u32 = v3; v625 < v623; v625 += v39) {
let v627 = v610 + v625;
let v631 = &(*v698)[v627];
let v632 = *v631;
let v633 = *v712;
let v634 = v633 + v632;
*v712 = v634;

}
var<function> v714_store: f32;
let v714 = &v714_store;
let v636 = *v712;
*v714 = v636;
workgroupBarrier();
let v638 = u32(0);
let v639 = v727 == v638;
if v639 {
let v645 = &(*v699)[v36];
let v646 = *v714;
*v645 = v646;

}
workgroupBarrier();
let v650 = v36 % v28;
let v651 = v36 - v650;
*v714 = v48;
for(var v656: u32 = v3; v656 < v28; v656 += v39) {
let v658 = v651 + v656;
let v662 = &(*v699)[v658];
let v663 = *v662;
let v664 = *v714;
let v665 = v664 + v663;
*v714 = v665;

}
let v666 = v32 * v30;
let v667 = v666 + v41;
let v675 = v650 * v623;
let v678 = v675 + v612;
let v680 = v678 == v3;
var<function> v716_store: bool;
let v716 = &v716_store;
if v680 {
let v683 = v41 < v30;
*v716 = v683;

} else {
let v685 = false;
*v716 = v685;

}
let v686 = *v716;
if v686 {
let v690 = &(*v794)[v667];
let v691 = *v714;
*v690 = v691;

}
return;

}
