var<workgroup> shared_v13: array<f32, 64>;
var<workgroup> shared_v17: array<f32, 64>;
var<workgroup> shared_v21: array<f32, 1>;
var<workgroup> shared_v25: array<f32, 6>;
var<workgroup> shared_v45: array<f32, 64>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn route_kernel(@builtin(local_invocation_index) v787: u32, @builtin(workgroup_id) v789: vec3<u32>) {
let v792 = &v9;
let v793 = &v5;
let v794 = &v1;
let v3 = u32(0);
let v775 = &shared_v13;
let v15 = u32(64);
let v776 = &shared_v17;
let v23 = u32(1);
let v778 = &shared_v25;
let v27 = u32(6);
let v788 = v787;
let v30 = u32(v788);
let v790 = v789[0];
let v32 = u32(v790);
let v34 = v32 * v15;
let v35 = v34 + v30;
let v39 = &(*v794)[v35];
let v40 = *v39;
let v44 = &(*v775)[v30];
*v44 = v40;
workgroupBarrier();
let v779 = &shared_v45;
var<function> v780_store: f32;
let v780 = &v780_store;
*v780 = v40;
let v51 = u32(4);
for(var v53: u32 = v3; v53 < v51; v53 += v23) {
let v55 = u32(16);
let v56 = v53 * v55;
let v62 = &(*v775)[v56];
let v63 = *v62;
let v64 = *v780;
let v65 = max(v64, v63);
*v780 = v65;
let v69 = v56 + v23;
let v73 = &(*v775)[v69];
let v74 = *v73;
let v75 = *v780;
let v76 = max(v75, v74);
*v780 = v76;
let v79 = u32(2);
let v80 = v56 + v79;
let v84 = &(*v775)[v80];
let v85 = *v84;
let v86 = *v780;
let v87 = max(v86, v85);
*v780 = v87;
let v90 = u32(3);
let v91 = v56 + v90;
let v95 = &(*v775)[v91];
let v96 = *v95;
let v97 = *v780;
let v98 = max(v97, v96);
*v780 = v98;
let v102 = v56 + v51;
let v106 = &(*v775)[v102];
let v107 = *v106;
let v108 = *v780;
let v109 = max(v108, v107);
*v780 = v109;
let v112 = u32(5);
let v113 = v56 + v112;
let v117 = &(*v775)[v113];
let v118 = *v117;
let v119 = *v780;
let v120 = max(v119, v118);
*v780 = v120;
let v124 = v56 + v27;
let v128 = &(*v775)[v124];
let v129 = *v128;
let v130 = *v780;
let v131 = max(v130, v129);
*v780 = v131;
let v134 = u32(7);
let v135 = v56 + v134;
let v139 = &(*v775)[v135];
let v140 = *v139;
let v141 = *v780;
let v142 = max(v141, v140);
*v780 = v142;
let v145 = u32(8);
let v146 = v56 + v145;
let v150 = &(*v775)[v146];
let v151 = *v150;
let v152 = *v780;
let v153 = max(v152, v151);
*v780 = v153;
let v156 = u32(9);
let v157 = v56 + v156;
let v161 = &(*v775)[v157];
let v162 = *v161;
let v163 = *v780;
let v164 = max(v163, v162);
*v780 = v164;
let v167 = u32(10);
let v168 = v56 + v167;
let v172 = &(*v775)[v168];
let v173 = *v172;
let v174 = *v780;
let v175 = max(v174, v173);
*v780 = v175;
let v178 = u32(11);
let v179 = v56 + v178;
let v183 = &(*v775)[v179];
let v184 = *v183;
let v185 = *v780;
let v186 = max(v185, v184);
*v780 = v186;
let v189 = u32(12);
let v190 = v56 + v189;
let v194 = &(*v775)[v190];
let v195 = *v194;
let v196 = *v780;
let v197 = max(v196, v195);
*v780 = v197;
let v200 = u32(13);
let v201 = v56 + v200;
let v205 = &(*v775)[v201];
let v206 = *v205;
let v207 = *v780;
let v208 = max(v207, v206);
*v780 = v208;
let v211 = u32(14);
let v212 = v56 + v211;
let v216 = &(*v775)[v212];
let v217 = *v216;
let v218 = *v780;
let v219 = max(v218, v217);
*v780 = v219;
let v222 = u32(15);
let v223 = v56 + v222;
let v227 = &(*v775)[v223];
let v228 = *v227;
let v229 = *v780;
let v230 = max(v229, v228);
*v780 = v230;

}
let v231 = *v780;
let v232 = v40 - v231;
let v233 = exp(v232);
let v239 = &(*v779)[v30];
*v239 = v233;
workgroupBarrier();
let v240 = f32(0.0);
var<function> v782_store: f32;
let v782 = &v782_store;
*v782 = v240;
for(var v246: u32 = v3; v246 < v51; v246 += v23) {
let v248 = u32(16);
let v249 = v246 * v248;
let v255 = &(*v779)[v249];
let v256 = *v255;
let v257 = *v782;
let v258 = v257 + v256;
*v782 = v258;
let v262 = v249 + v23;
let v266 = &(*v779)[v262];
let v267 = *v266;
let v268 = *v782;
let v269 = v268 + v267;
*v782 = v269;
let v272 = u32(2);
let v273 = v249 + v272;
let v277 = &(*v779)[v273];
let v278 = *v277;
let v279 = *v782;
let v280 = v279 + v278;
*v782 = v280;
let v283 = u32(3);
let v284 = v249 + v283;
let v288 = &(*v779)[v284];
let v289 = *v288;
let v290 = *v782;
let v291 = v290 + v289;
*v782 = v291;
let v295 = v249 + v51;
let v299 = &(*v779)[v295];
let v300 = *v299;
let v301 = *v782;
let v302 = v301 + v300;
*v782 = v302;
let v305 = u32(5);
let v306 = v249 + v305;
let v310 = &(*v779)[v306];
let v311 = *v310;
let v312 = *v782;
let v313 = v312 + v311;
*v782 = v313;
let v317 = v249 + v27;
let v321 = &(*v779)[v317];
let v322 = *v321;
let v323 = *v782;
let v324 = v323 + v322;
*v782 = v324;
let v327 = u32(7);
let v328 = v249 + v327;
let v332 = &(*v779)[v328];
let v333 = *v332;
let v334 = *v782;
let v335 = v334 + v333;
*v782 = v335;
let v338 = u32(8);
let v339 = v249 + v338;
let v343 = &(*v779)[v339];
let v344 = *v343;
let v345 = *v782;
let v346 = v345 + v344;
*v782 = v346;
let v349 = u32(9);
let v350 = v249 + v349;
let v354 = &(*v779)[v350];
let v355 = *v354;
let v356 = *v782;
let v357 = v356 + v355;
*v782 = v357;
let v360 = u32(10);
let v361 = v249 + v360;
let v365 = &(*v779)[v361];
let v366 = *v365;
let v367 = *v782;
let v368 = v367 + v366;
*v782 = v368;
let v371 = u32(11);
let v372 = v249 + v371;
let v376 = &(*v779)[v372];
let v377 = *v376;
let v378 = *v782;
let v379 = v378 + v377;
*v782 = v379;
let v382 = u32(12);
let v383 = v249 + v382;
let v387 = &(*v779)[v383];
let v388 = *v387;
let v389 = *v782;
let v390 = v389 + v388;
*v782 = v390;
let v393 = u32(13);
let v394 = v249 + v393;
let v398 = &(*v779)[v394];
let v399 = *v398;
let v400 = *v782;
let v401 = v400 + v399;
*v782 = v401;
let v404 = u32(14);
let v405 = v249 + v404;
let v409 = &(*v779)[v405];
let v410 = *v409;
let v411 = *v782;
let v412 = v411 + v410;
*v782 = v412;
let v415 = u32(15);
let v416 = v249 + v415;
let v420 = &(*v779)[v416];
let v421 = *v420;
let v422 = *v782;
let v423 = v422 + v421;
*v782 = v423;

}
let v424 = *v782;
let v425 = v233 / v424;
let v429 = &(*v776)[v30];
*v429 = v425;
workgroupBarrier();
let v434 = *v429;
let v435 = u32(0);
var<function> v784_store: u32;
let v784 = &v784_store;
*v784 = v435;
for(var v441: u32 = v3; v441 < v51; v441 += v23) {
let v443 = u32(16);
let v444 = v441 * v443;
let v450 = &(*v776)[v444];
let v451 = *v450;
let v452 = v451 > v434;
let v453 = v451 == v434;
let v454 = v444 < v30;
let v455 = v453 && v454;
let v456 = v452 || v455;
if v456 {
let v457 = *v784;
let v458 = u32(1);
let v459 = v457 + v458;
*v784 = v459;

}
let v463 = v444 + v23;
let v467 = &(*v776)[v463];
let v468 = *v467;
let v469 = v468 > v434;
let v470 = v468 == v434;
let v471 = v463 < v30;
let v472 = v470 && v471;
let v473 = v469 || v472;
if v473 {
let v474 = *v784;
let v475 = u32(1);
let v476 = v474 + v475;
*v784 = v476;

}
let v479 = u32(2);
let v480 = v444 + v479;
let v484 = &(*v776)[v480];
let v485 = *v484;
let v486 = v485 > v434;
let v487 = v485 == v434;
let v488 = v480 < v30;
let v489 = v487 && v488;
let v490 = v486 || v489;
if v490 {
let v491 = *v784;
let v492 = u32(1);
let v493 = v491 + v492;
*v784 = v493;

}
let v496 = u32(3);
let v497 = v444 + v496;
let v501 = &(*v776)[v497];
let v502 = *v501;
let v503 = v502 > v434;
let v504 = v502 == v434;
let v505 = v497 < v30;
let v506 = v504 && v505;
let v507 = v503 || v506;
if v507 {
let v508 = *v784;
let v509 = u32(1);
let v510 = v508 + v509;
*v784 = v510;

}
let v514 = v444 + v51;
let v518 = &(*v776)[v514];
let v519 = *v518;
let v520 = v519 > v434;
let v521 = v519 == v434;
let v522 = v514 < v30;
let v523 = v521 && v522;
let v524 = v520 || v523;
if v524 {
let v525 = *v784;
let v526 = u32(1);
let v527 = v525 + v526;
*v784 = v527;

}
let v530 = u32(5);
let v531 = v444 + v530;
let v535 = &(*v776)[v531];
let v536 = *v535;
let v537 = v536 > v434;
let v538 = v536 == v434;
let v539 = v531 < v30;
let v540 = v538 && v539;
let v541 = v537 || v540;
if v541 {
let v542 = *v784;
let v543 = u32(1);
let v544 = v542 + v543;
*v784 = v544;

}
let v548 = v444 + v27;
let v552 = &(*v776)[v548];
let v553 = *v552;
let v554 = v553 > v434;
let v555 = v553 == v434;
let v556 = v548 < v30;
let v557 = v555 && v556;
let v558 = v554 || v557;
if v558 {
let v559 = *v784;
let v560 = u32(1);
let v561 = v559 + v560;
*v784 = v561;

}
let v564 = u32(7);
let v565 = v444 + v564;
let v569 = &(*v776)[v565];
let v570 = *v569;
let v571 = v570 > v434;
let v572 = v570 == v434;
let v573 = v565 < v30;
let v574 = v572 && v573;
let v575 = v571 || v574;
if v575 {
let v576 = *v784;
let v577 = u32(1);
let v578 = v576 + v577;
*v784 = v578;

}
let v581 = u32(8);
let v582 = v444 + v581;
let v586 = &(*v776)[v582];
let v587 = *v586;
let v588 = v587 > v434;
let v589 = v587 == v434;
let v590 = v582 < v30;
let v591 = v589 && v590;
let v592 = v588 || v591;
if v592 {
let v593 = *v784;
let v594 = u32(1);
let v595 = v593 + v594;
*v784 = v595;

}
let v598 = u32(9);
let v599 = v444 + v598;
let v603 = &(*v776)[v599];
let v604 = *v603;
let v605 = v604 > v434;
let v606 = v604 == v434;
let v607 = v599 < v30;
let v608 = v606 && v607;
let v609 = v605 || v608;
if v609 {
let v610 = *v784;
let v611 = u32(1);
let v612 = v610 + v611;
*v784 = v612;

}
let v615 = u32(10);
let v616 = v444 + v615;
let v620 = &(*v776)[v616];
let v621 = *v620;
let v622 = v621 > v434;
let v623 = v621 == v434;
let v624 = v616 < v30;
let v625 = v623 && v624;
let v626 = v622 || v625;
if v626 {
let v627 = *v784;
let v628 = u32(1);
let v629 = v627 + v628;
*v784 = v629;

}
let v632 = u32(11);
let v633 = v444 + v632;
let v637 = &(*v776)[v633];
let v638 = *v637;
let v639 = v638 > v434;
let v640 = v638 == v434;
let v641 = v633 < v30;
let v642 = v640 && v641;
let v643 = v639 || v642;
if v643 {
let v644 = *v784;
let v645 = u32(1);
let v646 = v644 + v645;
*v784 = v646;

}
let v649 = u32(12);
let v650 = v444 + v649;
let v654 = &(*v776)[v650];
let v655 = *v654;
let v656 = v655 > v434;
let v657 = v655 == v434;
let v658 = v650 < v30;
let v659 = v657 && v658;
let v660 = v656 || v659;
if v660 {
let v661 = *v784;
let v662 = u32(1);
let v663 = v661 + v662;
*v784 = v663;

}
let v666 = u32(13);
let v667 = v444 + v666;
let v671 = &(*v776)[v667];
let v672 = *v671;
let v673 = v672 > v434;
let v674 = v672 == v434;
let v675 = v667 < v30;
let v676 = v674 && v675;
let v677 = v673 || v676;
if v677 {
let v678 = *v784;
let v679 = u32(1);
let v680 = v678 + v679;
*v784 = v680;

}
let v683 = u32(14);
let v684 = v444 + v683;
let v688 = &(*v776)[v684];
let v689 = *v688;
let v690 = v689 > v434;
let v691 = v689 == v434;
let v692 = v684 < v30;
let v693 = v691 && v692;
let v694 = v690 || v693;
if v694 {
let v695 = *v784;
let v696 = u32(1);
let v697 = v695 + v696;
*v784 = v697;

}
let v700 = u32(15);
let v701 = v444 + v700;
let v705 = &(*v776)[v701];
let v706 = *v705;
let v707 = v706 > v434;
let v708 = v706 == v434;
let v709 = v701 < v30;
let v710 = v708 && v709;
let v711 = v707 || v710;
if v711 {
let v712 = *v784;
let v713 = u32(1);
let v714 = v712 + v713;
*v784 = v714;

}

}
let v715 = *v784;
let v716 = u32(v715);
let v718 = v716 < v27;
if v718 {
let v722 = &(*v778)[v716];
*v722 = v425;

}
workgroupBarrier();
if v718 {
var<function> v786_store: f32;
let v786 = &v786_store;
*v786 = v425;
let v726 = u32(8);
let v727 = v32 * v726;
let v728 = v727 + v716;
let v729 = i32(v30);
let v733 = &(*v793)[v728];
*v733 = v729;
let v734 = *v786;
let v740 = &(*v792)[v728];
*v740 = v734;

}
let v742 = v30 == v3;
if v742 {
let v743 = u32(8);
let v744 = v32 * v743;
let v746 = v744 + v27;
let v750 = &(*v793)[v746];
let v751 = i32(64);
*v750 = v751;
let v755 = &(*v792)[v746];
let v756 = f32(1.0);
*v755 = v756;
let v759 = u32(7);
let v760 = v744 + v759;
let v764 = &(*v793)[v760];
let v765 = i32(65);
*v764 = v765;
let v769 = &(*v792)[v760];
*v769 = v756;

}
return;

}
