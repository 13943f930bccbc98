enable f16;
var<workgroup> shared_v15: array<f32, 128>;
var<workgroup> shared_v19: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f16_n_4(@builtin(workgroup_id) v853: vec3<u32>, @builtin(num_workgroups) v855: vec3<u32>, @builtin(local_invocation_id) v858: vec3<u32>) {
let v963 = &v9;
let v964 = &v5;
let v965 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v821 = &shared_v15;
let v21 = u32(4);
let v23 = u32(v13);
let v854 = v853[1];
let v856 = v855[0];
let v26 = v854 * v856;
let v857 = v853[0];
let v28 = v26 + v857;
let v29 = u32(v28);
let v859 = v858[1];
let v31 = u32(v859);
let v32 = u32(1);
let v35 = v29 * v21;
let v36 = v35 + v31;
let v38 = v36 * v21;
let v40 = u32(64);
var<function> v823_store: u32;
let v823 = &v823_store;
*v823 = v3;
var<function> v824_store: array<u32, 1>= array<u32, 1>();
let v824 = &v824_store;
let v47 = *v823;
let v54 = &(*v824)[v3];
*v54 = v47;
var<function> v825_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v825 = &v825_store;
var<function> v826_store: array<f32, 1>= array<f32, 1>();
let v826 = &v826_store;
let v63 = f32(0.0);
let v64 = vec4<f32>(v63);
let v69 = &(*v825)[v3];
*v69 = v64;
let v76 = &(*v825)[v32];
*v76 = v64;
let v81 = u32(2);
let v83 = &(*v825)[v81];
*v83 = v64;
let v88 = u32(3);
let v90 = &(*v825)[v88];
*v90 = v64;
let v95 = &(*v826)[v3];
*v95 = v63;
let v101 = u32(32);
let v861 = v858[0];
let v104 = u32(v861);
var<function> v827_store: array<u32, 2>= array<u32, 2>();
let v827 = &v827_store;
let v120 = &(*v827)[v3];
*v120 = v104;
let v122 = v104 + v101;
let v127 = &(*v827)[v32];
*v127 = v122;
var<function> v828_store: array<vec4<f16>, 8>= array<vec4<f16>, 8>();
let v828 = &v828_store;
let v135 = v23 - v32;
let v136 = min(v38, v135);
let v138 = v136 * v40;
let v146 = *v120;
let v147 = v138 + v146;
let v151 = &(*v964)[v147];
let v152 = *v151;
let v157 = &(*v828)[v3];
*v157 = v152;
let v163 = *v127;
let v164 = v138 + v163;
let v168 = &(*v964)[v164];
let v169 = *v168;
let v174 = &(*v828)[v32];
*v174 = v169;
let v176 = v38 + v32;
let v179 = min(v176, v135);
let v181 = v179 * v40;
let v189 = *v120;
let v190 = v181 + v189;
let v194 = &(*v964)[v190];
let v195 = *v194;
let v200 = &(*v828)[v81];
*v200 = v195;
let v206 = *v127;
let v207 = v181 + v206;
let v211 = &(*v964)[v207];
let v212 = *v211;
let v217 = &(*v828)[v88];
*v217 = v212;
let v219 = v38 + v81;
let v222 = min(v219, v135);
let v224 = v222 * v40;
let v232 = *v120;
let v233 = v224 + v232;
let v237 = &(*v964)[v233];
let v238 = *v237;
let v243 = &(*v828)[v21];
*v243 = v238;
let v249 = *v127;
let v250 = v224 + v249;
let v254 = &(*v964)[v250];
let v255 = *v254;
let v258 = u32(5);
let v260 = &(*v828)[v258];
*v260 = v255;
let v262 = v38 + v88;
let v265 = min(v262, v135);
let v267 = v265 * v40;
let v275 = *v120;
let v276 = v267 + v275;
let v280 = &(*v964)[v276];
let v281 = *v280;
let v284 = u32(6);
let v286 = &(*v828)[v284];
*v286 = v281;
let v292 = *v127;
let v293 = v267 + v292;
let v297 = &(*v964)[v293];
let v298 = *v297;
let v301 = u32(7);
let v303 = &(*v828)[v301];
*v303 = v298;
let v309 = *v120;
let v315 = *v54;
let v316 = v315 + v309;
let v320 = &(*v965)[v316];
let v321 = *v320;
var<function> v829_store: vec4<f32>;
let v829 = &v829_store;
*v829 = v321;
let v328 = *v157;
let v329 = vec4<f32>(v328);
let v330 = *v829;
let v337 = *v69;
let v955 = fma(v329, v330, v337);
*v69 = v955;
let v344 = *v200;
let v345 = vec4<f32>(v344);
let v346 = *v829;
let v353 = *v76;
let v956 = fma(v345, v346, v353);
*v76 = v956;
let v360 = *v243;
let v361 = vec4<f32>(v360);
let v362 = *v829;
let v369 = *v83;
let v957 = fma(v361, v362, v369);
*v83 = v957;
let v376 = *v286;
let v377 = vec4<f32>(v376);
let v378 = *v829;
let v385 = *v90;
let v958 = fma(v377, v378, v385);
*v90 = v958;
let v392 = *v127;
let v398 = *v54;
let v399 = v398 + v392;
let v403 = &(*v965)[v399];
let v404 = *v403;
var<function> v830_store: vec4<f32>;
let v830 = &v830_store;
*v830 = v404;
let v411 = *v174;
let v412 = vec4<f32>(v411);
let v413 = *v830;
let v420 = *v69;
let v959 = fma(v412, v413, v420);
*v69 = v959;
let v427 = *v217;
let v428 = vec4<f32>(v427);
let v429 = *v830;
let v436 = *v76;
let v960 = fma(v428, v429, v436);
*v76 = v960;
let v443 = *v260;
let v444 = vec4<f32>(v443);
let v445 = *v830;
let v452 = *v83;
let v961 = fma(v444, v445, v452);
*v83 = v961;
let v459 = *v303;
let v460 = vec4<f32>(v459);
let v461 = *v830;
let v468 = *v90;
let v962 = fma(v460, v461, v468);
*v90 = v962;
var<function> v831_store: array<f32, 1>= array<f32, 1>();
let v831 = &v831_store;
let v476 = f32(1.0);
var<function> v832_store: f32;
let v832 = &v832_store;
*v832 = v476;
let v483 = &(*v831)[v3];
let v484 = *v832;
*v483 = v484;
let v490 = *v69;
let v491 = v490[0];
var<function> v833_store: f32;
let v833 = &v833_store;
*v833 = v491;
let v493 = v490[1];
let v494 = *v833;
let v495 = v494 + v493;
*v833 = v495;
let v496 = v490[2];
let v497 = *v833;
let v498 = v497 + v496;
*v833 = v498;
let v499 = v490[3];
let v500 = *v833;
let v501 = v500 + v499;
*v833 = v501;
let v863 = u32(32);
let v504 = v859 * v863;
let v505 = u32(v504);
let v508 = v505 + v104;
workgroupBarrier();
let v512 = &(*v821)[v508];
let v513 = *v833;
*v512 = v513;
workgroupBarrier();
var<function> v834_store: f32;
let v834 = &v834_store;
*v834 = v63;
for(var v520: u32 = v3; v520 < v101; v520 += v32) {
let v522 = v505 + v520;
let v526 = &(*v821)[v522];
let v527 = *v526;
let v528 = *v834;
let v529 = v528 + v527;
*v834 = v529;

}
var<function> v836_store: f32;
let v836 = &v836_store;
let v531 = *v834;
*v836 = v531;
let v537 = *v483;
let v538 = *v836;
let v539 = v538 * v537;
let v557 = v104 == v3;
var<function> v837_store: bool;
let v837 = &v837_store;
if v557 {
let v560 = v38 < v23;
*v837 = v560;

} else {
let v562 = false;
*v837 = v562;

}
let v563 = *v837;
if v563 {
let v567 = &(*v963)[v38];
*v567 = v539;

}
let v573 = *v76;
let v574 = v573[0];
var<function> v838_store: f32;
let v838 = &v838_store;
*v838 = v574;
let v576 = v573[1];
let v577 = *v838;
let v578 = v577 + v576;
*v838 = v578;
let v579 = v573[2];
let v580 = *v838;
let v581 = v580 + v579;
*v838 = v581;
let v582 = v573[3];
let v583 = *v838;
let v584 = v583 + v582;
*v838 = v584;
workgroupBarrier();
let v596 = *v838;
*v512 = v596;
workgroupBarrier();
var<function> v839_store: f32;
let v839 = &v839_store;
*v839 = v63;
for(var v603: u32 = v3; v603 < v101; v603 += v32) {
let v605 = v505 + v603;
let v609 = &(*v821)[v605];
let v610 = *v609;
let v611 = *v839;
let v612 = v611 + v610;
*v839 = v612;

}
var<function> v841_store: f32;
let v841 = &v841_store;
let v614 = *v839;
*v841 = v614;
let v620 = *v483;
let v621 = *v841;
let v622 = v621 * v620;
var<function> v842_store: bool;
let v842 = &v842_store;
if v557 {
let v643 = v176 < v23;
*v842 = v643;

} else {
let v645 = false;
*v842 = v645;

}
let v646 = *v842;
if v646 {
let v650 = &(*v963)[v176];
*v650 = v622;

}
let v656 = *v83;
let v657 = v656[0];
var<function> v843_store: f32;
let v843 = &v843_store;
*v843 = v657;
let v659 = v656[1];
let v660 = *v843;
let v661 = v660 + v659;
*v843 = v661;
let v662 = v656[2];
let v663 = *v843;
let v664 = v663 + v662;
*v843 = v664;
let v665 = v656[3];
let v666 = *v843;
let v667 = v666 + v665;
*v843 = v667;
workgroupBarrier();
let v679 = *v843;
*v512 = v679;
workgroupBarrier();
var<function> v844_store: f32;
let v844 = &v844_store;
*v844 = v63;
for(var v686: u32 = v3; v686 < v101; v686 += v32) {
let v688 = v505 + v686;
let v692 = &(*v821)[v688];
let v693 = *v692;
let v694 = *v844;
let v695 = v694 + v693;
*v844 = v695;

}
var<function> v846_store: f32;
let v846 = &v846_store;
let v697 = *v844;
*v846 = v697;
let v703 = *v483;
let v704 = *v846;
let v705 = v704 * v703;
var<function> v847_store: bool;
let v847 = &v847_store;
if v557 {
let v726 = v219 < v23;
*v847 = v726;

} else {
let v728 = false;
*v847 = v728;

}
let v729 = *v847;
if v729 {
let v733 = &(*v963)[v219];
*v733 = v705;

}
let v739 = *v90;
let v740 = v739[0];
var<function> v848_store: f32;
let v848 = &v848_store;
*v848 = v740;
let v742 = v739[1];
let v743 = *v848;
let v744 = v743 + v742;
*v848 = v744;
let v745 = v739[2];
let v746 = *v848;
let v747 = v746 + v745;
*v848 = v747;
let v748 = v739[3];
let v749 = *v848;
let v750 = v749 + v748;
*v848 = v750;
workgroupBarrier();
let v762 = *v848;
*v512 = v762;
workgroupBarrier();
var<function> v849_store: f32;
let v849 = &v849_store;
*v849 = v63;
for(var v769: u32 = v3; v769 < v101; v769 += v32) {
let v771 = v505 + v769;
let v775 = &(*v821)[v771];
let v776 = *v775;
let v777 = *v849;
let v778 = v777 + v776;
*v849 = v778;

}
var<function> v851_store: f32;
let v851 = &v851_store;
let v780 = *v849;
*v851 = v780;
let v786 = *v483;
let v787 = *v851;
let v788 = v787 * v786;
var<function> v852_store: bool;
let v852 = &v852_store;
if v557 {
let v809 = v262 < v23;
*v852 = v809;

} else {
let v811 = false;
*v852 = v811;

}
let v812 = *v852;
if v812 {
let v816 = &(*v963)[v262];
*v816 = v788;

}
return;

}
