enable f16;
var<workgroup> shared_v22: array<f32, 64>;
var<workgroup> shared_v26: array<f32, 2>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f16>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 2, 1)
fn shared_output_kernel_w_f16_n_1(@builtin(workgroup_id) v727: vec3<u32>, @builtin(local_invocation_id) v730: vec3<u32>) {
let v804 = &v17;
let v805 = &v13;
let v806 = &v9;
let v807 = &v5;
let v808 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v708 = &shared_v22;
let v24 = u32(64);
let v709 = &shared_v26;
let v28 = u32(2);
let v30 = u32(v21);
let v728 = v727[1];
let v32 = u32(v728);
let v729 = v727[0];
let v34 = u32(v729);
let v731 = v730[1];
let v36 = u32(v731);
let v38 = v36 / v28;
let v39 = u32(1);
let v41 = v34 + v38;
var<function> v710_store: array<f32, 1>= array<f32, 1>();
let v710 = &v710_store;
let v48 = f32(0.0);
let v53 = &(*v710)[v3];
*v53 = v48;
var<function> v711_store: u32;
let v711 = &v711_store;
*v711 = v36;
loop {
let v57 = *v711;
let v59 = v57 < v28;
if !v59 { break; }
let v62 = v32 * v28;
let v63 = *v711;
let v64 = v62 + v63;
let v68 = &(*v807)[v64];
let v69 = *v68;
let v70 = u32(v69);
var<function> v713_store: bool;
let v713 = &v713_store;
let v73 = u32(5);
let v74 = v70 < v73;
*v713 = v74;
let v77 = *v713;
if v77 {
let v78 = u32(33);
let v79 = v64 * v78;
var<function> v714_store: array<u32, 1>= array<u32, 1>();
let v714 = &v714_store;
let v90 = &(*v714)[v3];
*v90 = v79;
let v93 = v70 * v30;
let v95 = v93 * v78;
var<function> v715_store: array<f32, 1>= array<f32, 1>();
let v715 = &v715_store;
var<function> v716_store: array<f32, 1>= array<f32, 1>();
let v716 = &v716_store;
let v109 = &(*v715)[v3];
*v109 = v48;
let v114 = &(*v716)[v3];
*v114 = v48;
let v120 = u32(32);
let v734 = v730[0];
let v123 = u32(v734);
for(var v128: u32 = v3; v128 < v3; v128 += v39) {
let v130 = u32(256);
let v131 = v128 * v130;
let v132 = v131 + v123;
var<function> v718_store: array<f16, 8>= array<f16, 8>();
let v718 = &v718_store;
let v140 = v30 - v39;
let v141 = min(v41, v140);
let v143 = v141 * v78;
let v144 = v95 + v143;
let v145 = v144 + v132;
let v151 = &(*v805)[v145];
let v152 = *v151;
let v157 = &(*v718)[v3];
*v157 = v152;
let v159 = v145 + v120;
let v163 = &(*v805)[v159];
let v164 = *v163;
let v169 = &(*v718)[v39];
*v169 = v164;
let v171 = v145 + v24;
let v175 = &(*v805)[v171];
let v176 = *v175;
let v181 = &(*v718)[v28];
*v181 = v176;
let v182 = u32(96);
let v183 = v145 + v182;
let v187 = &(*v805)[v183];
let v188 = *v187;
let v191 = u32(3);
let v193 = &(*v718)[v191];
*v193 = v188;
let v194 = u32(128);
let v195 = v145 + v194;
let v199 = &(*v805)[v195];
let v200 = *v199;
let v203 = u32(4);
let v205 = &(*v718)[v203];
*v205 = v200;
let v206 = u32(160);
let v207 = v145 + v206;
let v211 = &(*v805)[v207];
let v212 = *v211;
let v217 = &(*v718)[v73];
*v217 = v212;
let v218 = u32(192);
let v219 = v145 + v218;
let v223 = &(*v805)[v219];
let v224 = *v223;
let v227 = u32(6);
let v229 = &(*v718)[v227];
*v229 = v224;
let v230 = u32(224);
let v231 = v145 + v230;
let v235 = &(*v805)[v231];
let v236 = *v235;
let v239 = u32(7);
let v241 = &(*v718)[v239];
*v241 = v236;
let v249 = *v90;
let v250 = v249 + v132;
let v254 = &(*v808)[v250];
let v255 = *v254;
let v261 = *v157;
let v262 = f32(v261);
let v269 = *v109;
let v793 = fma(v262, v255, v269);
*v109 = v793;
let v272 = v132 + v120;
let v278 = *v90;
let v279 = v278 + v272;
let v283 = &(*v808)[v279];
let v284 = *v283;
let v290 = *v169;
let v291 = f32(v290);
let v298 = *v109;
let v794 = fma(v291, v284, v298);
*v109 = v794;
let v301 = v132 + v24;
let v307 = *v90;
let v308 = v307 + v301;
let v312 = &(*v808)[v308];
let v313 = *v312;
let v319 = *v181;
let v320 = f32(v319);
let v327 = *v109;
let v795 = fma(v320, v313, v327);
*v109 = v795;
let v330 = v132 + v182;
let v336 = *v90;
let v337 = v336 + v330;
let v341 = &(*v808)[v337];
let v342 = *v341;
let v348 = *v193;
let v349 = f32(v348);
let v356 = *v109;
let v796 = fma(v349, v342, v356);
*v109 = v796;
let v359 = v132 + v194;
let v365 = *v90;
let v366 = v365 + v359;
let v370 = &(*v808)[v366];
let v371 = *v370;
let v377 = *v205;
let v378 = f32(v377);
let v385 = *v109;
let v797 = fma(v378, v371, v385);
*v109 = v797;
let v388 = v132 + v206;
let v394 = *v90;
let v395 = v394 + v388;
let v399 = &(*v808)[v395];
let v400 = *v399;
let v406 = *v217;
let v407 = f32(v406);
let v414 = *v109;
let v798 = fma(v407, v400, v414);
*v109 = v798;
let v417 = v132 + v218;
let v423 = *v90;
let v424 = v423 + v417;
let v428 = &(*v808)[v424];
let v429 = *v428;
let v435 = *v229;
let v436 = f32(v435);
let v443 = *v109;
let v799 = fma(v436, v429, v443);
*v109 = v799;
let v446 = v132 + v230;
let v452 = *v90;
let v453 = v452 + v446;
let v457 = &(*v808)[v453];
let v458 = *v457;
let v464 = *v241;
let v465 = f32(v464);
let v472 = *v109;
let v800 = fma(v465, v458, v472);
*v109 = v800;

}
var<function> v719_store: array<f16, 1>= array<f16, 1>();
let v719 = &v719_store;
let v483 = v30 - v39;
let v484 = min(v41, v483);
let v486 = v484 * v78;
let v487 = v95 + v486;
let v488 = v487 + v123;
let v494 = &(*v805)[v488];
let v495 = *v494;
let v500 = &(*v719)[v3];
*v500 = v495;
let v508 = *v90;
let v509 = v508 + v123;
let v513 = &(*v808)[v509];
let v514 = *v513;
let v520 = *v500;
let v521 = f32(v520);
let v528 = *v109;
let v801 = fma(v521, v514, v528);
*v109 = v801;
let v531 = v120 + v123;
let v533 = v531 < v78;
if v533 {
var<function> v720_store: array<f16, 1>= array<f16, 1>();
let v720 = &v720_store;
let v546 = v487 + v531;
let v552 = &(*v805)[v546];
let v553 = *v552;
let v558 = &(*v720)[v3];
*v558 = v553;
let v566 = *v90;
let v567 = v566 + v531;
let v571 = &(*v808)[v567];
let v572 = *v571;
let v578 = *v558;
let v579 = f32(v578);
let v586 = *v109;
let v802 = fma(v579, v572, v586);
*v109 = v802;

}
let v591 = &(*v806)[v64];
let v592 = *v591;
let v598 = *v109;
let v605 = *v53;
let v803 = fma(v598, v592, v605);
*v53 = v803;

}
let v607 = *v711;
let v609 = v607 + v28;
*v711 = v609;

}
let v615 = *v53;
var<function> v721_store: f32;
let v721 = &v721_store;
*v721 = v615;
let v736 = u32(32);
let v619 = v731 * v736;
let v620 = u32(v619);
let v737 = v730[0];
let v622 = u32(v737);
let v623 = v620 + v622;
workgroupBarrier();
let v627 = &(*v708)[v623];
let v628 = *v721;
*v627 = v628;
workgroupBarrier();
var<function> v722_store: f32;
let v722 = &v722_store;
*v722 = v48;
let v633 = u32(32);
for(var v635: u32 = v3; v635 < v633; v635 += v39) {
let v637 = v620 + v635;
let v641 = &(*v708)[v637];
let v642 = *v641;
let v643 = *v722;
let v644 = v643 + v642;
*v722 = v644;

}
var<function> v724_store: f32;
let v724 = &v724_store;
let v646 = *v722;
*v724 = v646;
workgroupBarrier();
let v648 = u32(0);
let v649 = v737 == v648;
if v649 {
let v655 = &(*v709)[v36];
let v656 = *v724;
*v655 = v656;

}
workgroupBarrier();
let v660 = v36 % v28;
let v661 = v36 - v660;
*v724 = v48;
for(var v666: u32 = v3; v666 < v28; v666 += v39) {
let v668 = v661 + v666;
let v672 = &(*v709)[v668];
let v673 = *v672;
let v674 = *v724;
let v675 = v674 + v673;
*v724 = v675;

}
let v676 = v32 * v30;
let v677 = v676 + v41;
let v685 = v660 * v633;
let v688 = v685 + v622;
let v690 = v688 == v3;
var<function> v726_store: bool;
let v726 = &v726_store;
if v690 {
let v693 = v41 < v30;
*v726 = v693;

} else {
let v695 = false;
*v726 = v695;

}
let v696 = *v726;
if v696 {
let v700 = &(*v804)[v677];
let v701 = *v724;
*v700 = v701;

}
return;

}
