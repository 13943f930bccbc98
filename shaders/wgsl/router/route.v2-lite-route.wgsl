var<workgroup> shared_v15: array<f32, 64>;
var<workgroup> shared_v19: array<f32, 64>;
var<workgroup> shared_v23: array<f32, 1>;
var<workgroup> shared_v27: array<f32, 6>;
var<workgroup> shared_v47: array<f32, 64>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn route_kernel(@builtin(workgroup_id) v785: vec3<u32>, @builtin(local_invocation_index) v787: u32) {
let v790 = &v9;
let v791 = &v5;
let v792 = &v1;
let v3 = u32(0);
let v786 = v785[0];
let v14 = u32(v786);
let v773 = &shared_v15;
let v17 = u32(64);
let v774 = &shared_v19;
let v25 = u32(1);
let v776 = &shared_v27;
let v29 = u32(6);
let v788 = v787;
let v32 = u32(v788);
let v33 = u32(63);
let v34 = min(v32, v33);
let v36 = v14 * v17;
let v37 = v36 + v34;
let v41 = &(*v792)[v37];
let v42 = *v41;
let v46 = &(*v773)[v34];
*v46 = v42;
workgroupBarrier();
let v777 = &shared_v47;
var<function> v778_store: f32;
let v778 = &v778_store;
*v778 = v42;
let v53 = u32(4);
for(var v55: u32 = v3; v55 < v53; v55 += v25) {
let v57 = u32(16);
let v58 = v55 * v57;
let v64 = &(*v773)[v58];
let v65 = *v64;
let v66 = *v778;
let v67 = max(v66, v65);
*v778 = v67;
let v71 = v58 + v25;
let v75 = &(*v773)[v71];
let v76 = *v75;
let v77 = *v778;
let v78 = max(v77, v76);
*v778 = v78;
let v81 = u32(2);
let v82 = v58 + v81;
let v86 = &(*v773)[v82];
let v87 = *v86;
let v88 = *v778;
let v89 = max(v88, v87);
*v778 = v89;
let v92 = u32(3);
let v93 = v58 + v92;
let v97 = &(*v773)[v93];
let v98 = *v97;
let v99 = *v778;
let v100 = max(v99, v98);
*v778 = v100;
let v104 = v58 + v53;
let v108 = &(*v773)[v104];
let v109 = *v108;
let v110 = *v778;
let v111 = max(v110, v109);
*v778 = v111;
let v114 = u32(5);
let v115 = v58 + v114;
let v119 = &(*v773)[v115];
let v120 = *v119;
let v121 = *v778;
let v122 = max(v121, v120);
*v778 = v122;
let v126 = v58 + v29;
let v130 = &(*v773)[v126];
let v131 = *v130;
let v132 = *v778;
let v133 = max(v132, v131);
*v778 = v133;
let v136 = u32(7);
let v137 = v58 + v136;
let v141 = &(*v773)[v137];
let v142 = *v141;
let v143 = *v778;
let v144 = max(v143, v142);
*v778 = v144;
let v147 = u32(8);
let v148 = v58 + v147;
let v152 = &(*v773)[v148];
let v153 = *v152;
let v154 = *v778;
let v155 = max(v154, v153);
*v778 = v155;
let v158 = u32(9);
let v159 = v58 + v158;
let v163 = &(*v773)[v159];
let v164 = *v163;
let v165 = *v778;
let v166 = max(v165, v164);
*v778 = v166;
let v169 = u32(10);
let v170 = v58 + v169;
let v174 = &(*v773)[v170];
let v175 = *v174;
let v176 = *v778;
let v177 = max(v176, v175);
*v778 = v177;
let v180 = u32(11);
let v181 = v58 + v180;
let v185 = &(*v773)[v181];
let v186 = *v185;
let v187 = *v778;
let v188 = max(v187, v186);
*v778 = v188;
let v191 = u32(12);
let v192 = v58 + v191;
let v196 = &(*v773)[v192];
let v197 = *v196;
let v198 = *v778;
let v199 = max(v198, v197);
*v778 = v199;
let v202 = u32(13);
let v203 = v58 + v202;
let v207 = &(*v773)[v203];
let v208 = *v207;
let v209 = *v778;
let v210 = max(v209, v208);
*v778 = v210;
let v213 = u32(14);
let v214 = v58 + v213;
let v218 = &(*v773)[v214];
let v219 = *v218;
let v220 = *v778;
let v221 = max(v220, v219);
*v778 = v221;
let v224 = u32(15);
let v225 = v58 + v224;
let v229 = &(*v773)[v225];
let v230 = *v229;
let v231 = *v778;
let v232 = max(v231, v230);
*v778 = v232;

}
let v233 = *v778;
let v234 = v42 - v233;
let v235 = exp(v234);
let v239 = &(*v777)[v34];
*v239 = v235;
workgroupBarrier();
let v240 = f32(0.0);
var<function> v780_store: f32;
let v780 = &v780_store;
*v780 = v240;
for(var v246: u32 = v3; v246 < v53; v246 += v25) {
let v248 = u32(16);
let v249 = v246 * v248;
let v255 = &(*v777)[v249];
let v256 = *v255;
let v257 = *v780;
let v258 = v257 + v256;
*v780 = v258;
let v262 = v249 + v25;
let v266 = &(*v777)[v262];
let v267 = *v266;
let v268 = *v780;
let v269 = v268 + v267;
*v780 = v269;
let v272 = u32(2);
let v273 = v249 + v272;
let v277 = &(*v777)[v273];
let v278 = *v277;
let v279 = *v780;
let v280 = v279 + v278;
*v780 = v280;
let v283 = u32(3);
let v284 = v249 + v283;
let v288 = &(*v777)[v284];
let v289 = *v288;
let v290 = *v780;
let v291 = v290 + v289;
*v780 = v291;
let v295 = v249 + v53;
let v299 = &(*v777)[v295];
let v300 = *v299;
let v301 = *v780;
let v302 = v301 + v300;
*v780 = v302;
let v305 = u32(5);
let v306 = v249 + v305;
let v310 = &(*v777)[v306];
let v311 = *v310;
let v312 = *v780;
let v313 = v312 + v311;
*v780 = v313;
let v317 = v249 + v29;
let v321 = &(*v777)[v317];
let v322 = *v321;
let v323 = *v780;
let v324 = v323 + v322;
*v780 = v324;
let v327 = u32(7);
let v328 = v249 + v327;
let v332 = &(*v777)[v328];
let v333 = *v332;
let v334 = *v780;
let v335 = v334 + v333;
*v780 = v335;
let v338 = u32(8);
let v339 = v249 + v338;
let v343 = &(*v777)[v339];
let v344 = *v343;
let v345 = *v780;
let v346 = v345 + v344;
*v780 = v346;
let v349 = u32(9);
let v350 = v249 + v349;
let v354 = &(*v777)[v350];
let v355 = *v354;
let v356 = *v780;
let v357 = v356 + v355;
*v780 = v357;
let v360 = u32(10);
let v361 = v249 + v360;
let v365 = &(*v777)[v361];
let v366 = *v365;
let v367 = *v780;
let v368 = v367 + v366;
*v780 = v368;
let v371 = u32(11);
let v372 = v249 + v371;
let v376 = &(*v777)[v372];
let v377 = *v376;
let v378 = *v780;
let v379 = v378 + v377;
*v780 = v379;
let v382 = u32(12);
let v383 = v249 + v382;
let v387 = &(*v777)[v383];
let v388 = *v387;
let v389 = *v780;
let v390 = v389 + v388;
*v780 = v390;
let v393 = u32(13);
let v394 = v249 + v393;
let v398 = &(*v777)[v394];
let v399 = *v398;
let v400 = *v780;
let v401 = v400 + v399;
*v780 = v401;
let v404 = u32(14);
let v405 = v249 + v404;
let v409 = &(*v777)[v405];
let v410 = *v409;
let v411 = *v780;
let v412 = v411 + v410;
*v780 = v412;
let v415 = u32(15);
let v416 = v249 + v415;
let v420 = &(*v777)[v416];
let v421 = *v420;
let v422 = *v780;
let v423 = v422 + v421;
*v780 = v423;

}
let v424 = *v780;
let v425 = v235 / v424;
let v429 = &(*v774)[v34];
*v429 = v425;
workgroupBarrier();
let v434 = *v429;
let v435 = u32(0);
var<function> v782_store: u32;
let v782 = &v782_store;
*v782 = v435;
for(var v441: u32 = v3; v441 < v53; v441 += v25) {
let v443 = u32(16);
let v444 = v441 * v443;
let v450 = &(*v774)[v444];
let v451 = *v450;
let v452 = v451 > v434;
let v453 = v451 == v434;
let v454 = v444 < v34;
let v455 = v453 && v454;
let v456 = v452 || v455;
if v456 {
let v457 = *v782;
let v458 = u32(1);
let v459 = v457 + v458;
*v782 = v459;

}
let v463 = v444 + v25;
let v467 = &(*v774)[v463];
let v468 = *v467;
let v469 = v468 > v434;
let v470 = v468 == v434;
let v471 = v463 < v34;
let v472 = v470 && v471;
let v473 = v469 || v472;
if v473 {
let v474 = *v782;
let v475 = u32(1);
let v476 = v474 + v475;
*v782 = v476;

}
let v479 = u32(2);
let v480 = v444 + v479;
let v484 = &(*v774)[v480];
let v485 = *v484;
let v486 = v485 > v434;
let v487 = v485 == v434;
let v488 = v480 < v34;
let v489 = v487 && v488;
let v490 = v486 || v489;
if v490 {
let v491 = *v782;
let v492 = u32(1);
let v493 = v491 + v492;
*v782 = v493;

}
let v496 = u32(3);
let v497 = v444 + v496;
let v501 = &(*v774)[v497];
let v502 = *v501;
let v503 = v502 > v434;
let v504 = v502 == v434;
let v505 = v497 < v34;
let v506 = v504 && v505;
let v507 = v503 || v506;
if v507 {
let v508 = *v782;
let v509 = u32(1);
let v510 = v508 + v509;
*v782 = v510;

}
let v514 = v444 + v53;
let v518 = &(*v774)[v514];
let v519 = *v518;
let v520 = v519 > v434;
let v521 = v519 == v434;
let v522 = v514 < v34;
let v523 = v521 && v522;
let v524 = v520 || v523;
if v524 {
let v525 = *v782;
let v526 = u32(1);
let v527 = v525 + v526;
*v782 = v527;

}
let v530 = u32(5);
let v531 = v444 + v530;
let v535 = &(*v774)[v531];
let v536 = *v535;
let v537 = v536 > v434;
let v538 = v536 == v434;
let v539 = v531 < v34;
let v540 = v538 && v539;
let v541 = v537 || v540;
if v541 {
let v542 = *v782;
let v543 = u32(1);
let v544 = v542 + v543;
*v782 = v544;

}
let v548 = v444 + v29;
let v552 = &(*v774)[v548];
let v553 = *v552;
let v554 = v553 > v434;
let v555 = v553 == v434;
let v556 = v548 < v34;
let v557 = v555 && v556;
let v558 = v554 || v557;
if v558 {
let v559 = *v782;
let v560 = u32(1);
let v561 = v559 + v560;
*v782 = v561;

}
let v564 = u32(7);
let v565 = v444 + v564;
let v569 = &(*v774)[v565];
let v570 = *v569;
let v571 = v570 > v434;
let v572 = v570 == v434;
let v573 = v565 < v34;
let v574 = v572 && v573;
let v575 = v571 || v574;
if v575 {
let v576 = *v782;
let v577 = u32(1);
let v578 = v576 + v577;
*v782 = v578;

}
let v581 = u32(8);
let v582 = v444 + v581;
let v586 = &(*v774)[v582];
let v587 = *v586;
let v588 = v587 > v434;
let v589 = v587 == v434;
let v590 = v582 < v34;
let v591 = v589 && v590;
let v592 = v588 || v591;
if v592 {
let v593 = *v782;
let v594 = u32(1);
let v595 = v593 + v594;
*v782 = v595;

}
let v598 = u32(9);
let v599 = v444 + v598;
let v603 = &(*v774)[v599];
let v604 = *v603;
let v605 = v604 > v434;
let v606 = v604 == v434;
let v607 = v599 < v34;
let v608 = v606 && v607;
let v609 = v605 || v608;
if v609 {
let v610 = *v782;
let v611 = u32(1);
let v612 = v610 + v611;
*v782 = v612;

}
let v615 = u32(10);
let v616 = v444 + v615;
let v620 = &(*v774)[v616];
let v621 = *v620;
let v622 = v621 > v434;
let v623 = v621 == v434;
let v624 = v616 < v34;
let v625 = v623 && v624;
let v626 = v622 || v625;
if v626 {
let v627 = *v782;
let v628 = u32(1);
let v629 = v627 + v628;
*v782 = v629;

}
let v632 = u32(11);
let v633 = v444 + v632;
let v637 = &(*v774)[v633];
let v638 = *v637;
let v639 = v638 > v434;
let v640 = v638 == v434;
let v641 = v633 < v34;
let v642 = v640 && v641;
let v643 = v639 || v642;
if v643 {
let v644 = *v782;
let v645 = u32(1);
let v646 = v644 + v645;
*v782 = v646;

}
let v649 = u32(12);
let v650 = v444 + v649;
let v654 = &(*v774)[v650];
let v655 = *v654;
let v656 = v655 > v434;
let v657 = v655 == v434;
let v658 = v650 < v34;
let v659 = v657 && v658;
let v660 = v656 || v659;
if v660 {
let v661 = *v782;
let v662 = u32(1);
let v663 = v661 + v662;
*v782 = v663;

}
let v666 = u32(13);
let v667 = v444 + v666;
let v671 = &(*v774)[v667];
let v672 = *v671;
let v673 = v672 > v434;
let v674 = v672 == v434;
let v675 = v667 < v34;
let v676 = v674 && v675;
let v677 = v673 || v676;
if v677 {
let v678 = *v782;
let v679 = u32(1);
let v680 = v678 + v679;
*v782 = v680;

}
let v683 = u32(14);
let v684 = v444 + v683;
let v688 = &(*v774)[v684];
let v689 = *v688;
let v690 = v689 > v434;
let v691 = v689 == v434;
let v692 = v684 < v34;
let v693 = v691 && v692;
let v694 = v690 || v693;
if v694 {
let v695 = *v782;
let v696 = u32(1);
let v697 = v695 + v696;
*v782 = v697;

}
let v700 = u32(15);
let v701 = v444 + v700;
let v705 = &(*v774)[v701];
let v706 = *v705;
let v707 = v706 > v434;
let v708 = v706 == v434;
let v709 = v701 < v34;
let v710 = v708 && v709;
let v711 = v707 || v710;
if v711 {
let v712 = *v782;
let v713 = u32(1);
let v714 = v712 + v713;
*v782 = v714;

}

}
let v715 = *v782;
let v716 = u32(v715);
let v718 = v716 < v29;
if v718 {
let v722 = &(*v776)[v716];
*v722 = v425;

}
workgroupBarrier();
var<function> v784_store: f32;
let v784 = &v784_store;
*v784 = v425;
let v724 = *v784;
let v725 = f32(1.0);
let v727 = u32(8);
let v728 = v14 * v727;
if v718 {
let v731 = i32(v34);
let v732 = v728 + v716;
let v736 = &(*v791)[v732];
*v736 = v731;
let v741 = &(*v790)[v732];
*v741 = v724;

}
let v744 = v788 == v435;
if v744 {
let v746 = v728 + v29;
let v750 = &(*v791)[v746];
let v751 = i32(64);
*v750 = v751;
let v755 = &(*v790)[v746];
*v755 = v725;
let v757 = u32(7);
let v758 = v728 + v757;
let v762 = &(*v791)[v758];
let v763 = i32(65);
*v762 = v763;
let v767 = &(*v790)[v758];
*v767 = v725;

}
return;

}
